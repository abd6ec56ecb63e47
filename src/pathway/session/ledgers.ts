import { z } from 'zod'
import { LocalDate } from '../../people/ids.words.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { mondayOfDay } from './ledger.rules.ts'
import { weeksOf } from './ledger.store.ts'
import { ClientWeek } from './week.words.ts'

/** The hours of everybody in care in one week: who is short, and what would repair it. */
export const ledgers = query({
  name: 'session.ledgers',
  input: z.object({ week: LocalDate.optional() }),
  subject: nothing,
  allow: anyStaff,
  output: z.array(ClientWeek),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: ({ db, input, now }) => weeksOf(db, { monday: input.week === undefined ? null : mondayOfDay(input.week), now }),
})
