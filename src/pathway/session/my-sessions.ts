import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { sessionsOfDays } from './day.store.ts'
import { MySession } from './room.words.ts'

const DAY_MS = 86_400_000
const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * DAY_MS).toISOString()

/** The sessions somebody leads around today, with how far each is; a director may look at everybody's. */
export const mySessions = query({
  name: 'session.mine',
  input: z.object({ daysBack: z.number().int().min(0).max(60).default(7), daysAhead: z.number().int().min(0).max(60).default(7), everybody: z.boolean().default(false) }),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'prescriber', 'director'),
  output: z.array(MySession),
  run: ({ db, input, actor, now }) => sessionsOfDays(db, {
    from: later(now, -input.daysBack), to: later(now, input.daysAhead), staffId: input.everybody && actor.roles.includes('director') ? null : actor.id,
  }),
})
