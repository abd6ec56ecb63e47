import { z } from 'zod'
import { newestSafetyPlan } from '../../pathway/safety/public.ts'
import { supporterById } from '../../people/family/public.ts'
import { allow } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { cameTo } from './shared.rules.ts'
import { releasedAttendance, releasedGoals } from './supporter.store.ts'
import { Shared } from './supporter.words.ts'

/** How far back attendance is told, in weeks. Clinic's own default. */
const WEEKS = 2

/** What live releases open to a supporter today, itself: how often the client came, the goals, the safety plan. */
export const shared = query({
  name: 'family.shared',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: Shared,
  run: async ({ db, actor: { topics }, subject: { clientId }, now }) => {
    const since = new Date(Date.parse(now) - WEEKS * 7 * 86_400_000).toISOString()
    const plan = topics.includes('safety-plan') ? await newestSafetyPlan(db, clientId) : undefined
    return {
      attendance: topics.includes('attendance') ? { ...cameTo(await releasedAttendance(db, clientId, since)), weeks: WEEKS } : null,
      goals: topics.includes('plan-goals') ? await releasedGoals(db, clientId) : null,
      safetyPlan: plan?.sections ?? null,
    }
  },
})
