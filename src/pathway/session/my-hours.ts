import { z } from 'zod'
import { LocalDate } from '../../people/ids.words.ts'
import { theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { letterWaits } from './absence-letter/absence-letter.store.ts'
import { mondayOfDay } from './ledger.rules.ts'
import { weeksOf } from './ledger.store.ts'
import { MyWeek } from './week.words.ts'

/** A client's own hours this week: what is done, what is booked, what is still open. */
export const myHours = query({
  name: 'session.my-hours',
  input: z.object({ week: LocalDate.optional() }),
  subject: async (_db, _input, actor) => actor.clientId === null ? undefined : { clientId: actor.clientId },
  allow: theClient,
  output: z.array(MyWeek),
  run: async ({ db, input, subject: { clientId }, now }) => {
    const weeks = await weeksOf(db, { monday: input.week === undefined ? null : mondayOfDay(input.week), now, clientId })
    const waits = weeks.length > 0 && await letterWaits(db, clientId)
    return weeks.map(week => ({ ...week, letterWaits: waits }))
  },
})
