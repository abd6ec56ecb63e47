import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { commitmentsOf } from './life.store.ts'
import { loadWarnings } from './load.rules.ts'
import { freeEvenings, myWeekItems, plannedMinutes } from './my-week.rules.ts'
import { requiredHoursOf } from './phase.store.ts'
import { schedulersOrClient } from './schedule.policy.ts'
import { dateAt, dayPlus, instantOf, minutesBetween, mondayOf } from './times.rules.ts'
import { sessionsOfClient } from './week.store.ts'
import { MyWeek } from './week.words.ts'

/** One client's week: treatment and life together. */
export const myWeek = query({
  name: 'schedule.my-week',
  input: z.object({ clientId: Id.optional(), week: LocalDate.optional() }),
  subject: (db, { clientId }, actor) => clientById(db, clientId ?? actor.clientId ?? actor.id),
  allow: schedulersOrClient,
  output: MyWeek,
  run: async ({ db, input, subject: { clientId }, now }) => {
    const episode = await openEpisodeOf(db, clientId)
    const zone = (episode && await timeZoneOfProgram(db, episode.programId)) ?? 'UTC'
    const monday = mondayOf(input.week ?? dateAt(now, zone))
    const sessions = await sessionsOfClient(db, clientId, instantOf(monday, '00:00', zone), instantOf(dayPlus(monday, 7), '00:00', zone))
    const items = myWeekItems(sessions, await commitmentsOf(db, clientId), monday, zone)
    return {
      clientId, week: monday, zone, items, plannedMinutes: plannedMinutes(sessions, minutesBetween), freeEvenings: freeEvenings(items, zone),
      warnings: loadWarnings(items, monday, zone),
      requiredHours: (episode && await requiredHoursOf(db, episode.id, dayPlus(monday, 6))) ?? null,
    }
  },
})
