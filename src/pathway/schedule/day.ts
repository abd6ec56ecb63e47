import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { allow } from '../../people/role.policy.ts'
import { LocalDate } from '../../people/ids.words.ts'
import { dateAt, dayPlus, instantOf } from './times.rules.ts'
import { daySessions } from './week.store.ts'
import { DaySession } from './week.words.ts'

/** The sessions of a day, mine or everybody's, with how many are expected. */
export const day = query({
  name: 'schedule.day',
  input: z.object({ date: LocalDate.optional(), whose: z.enum(['mine', 'all']).default('mine') }),
  subject: nothing,
  allow: allow('intake', 'therapist', 'facilitator', 'director', 'front-desk', 'prescriber'),
  output: z.object({ date: LocalDate, zone: z.string(), sessions: z.array(DaySession) }),
  about: ({ output }) => 'sessions' in output ? output.sessions.flatMap(({ clientId }) => clientId ?? []) : [],
  run: async ({ db, input, actor, now }) => {
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const date = input.date ?? dateAt(now, zone)
    const [from, to] = [instantOf(date, '00:00', zone), instantOf(dayPlus(date, 1), '00:00', zone)]
    return { date, zone, sessions: await daySessions(db, from, to, input.whose === 'mine' ? actor.id : null) }
  },
})
