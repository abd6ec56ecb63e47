import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { weeksOf } from './ledger.store.ts'
import { mondayOfDay } from './ledger.rules.ts'
import { ClientWeek } from './week.words.ts'

/** One client's program week: planned, attended, made up, counted, required, one row for each program. */
export const weekLedgerOf = query({
  name: 'session.week-ledger',
  input: z.object({ clientId: Id, week: LocalDate.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: anyStaff,
  output: z.array(ClientWeek),
  run: ({ db, input, now }) => weeksOf(db, { monday: input.week === undefined ? null : mondayOfDay(input.week), now, clientId: input.clientId }),
})
