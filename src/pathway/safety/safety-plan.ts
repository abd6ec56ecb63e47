import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { newestSafetyPlan, safetyPlansOf } from './safety-plan.store.ts'
import { mayReadSafetyPlan } from './safety.policy.ts'
import { SafetyPlan } from './safety.words.ts'

/** A supporter may know the plan without knowing who the client is on paper. */
const whose = async (db: Db, { clientId }: { clientId: string }, actor: Actor): Promise<{ clientId: string } | undefined> =>
  actor.kind === 'supporter' ? { clientId } : clientById(db, clientId)

/** The client's own plan for a crisis, as it counts now; null when there is none yet. */
export const safetyPlan = query({
  name: 'safety.plan',
  input: z.object({ clientId: Id }),
  subject: whose,
  allow: mayReadSafetyPlan,
  output: SafetyPlan.nullable(),
  staysReadable: () => true,
  run: async ({ db, input }) => await newestSafetyPlan(db, input.clientId) ?? null,
})

/** All versions of the plan, newest first. */
export const safetyPlanVersions = query({
  name: 'safety.plan-versions',
  input: z.object({ clientId: Id }),
  subject: whose,
  allow: mayReadSafetyPlan,
  output: z.array(SafetyPlan),
  run: ({ db, input }) => safetyPlansOf(db, input.clientId),
})
