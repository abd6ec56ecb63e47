import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { mayReadPlan } from './plan.policy.ts'
import { plansOf } from './plan.store.ts'
import { PlanHead } from './plan.words.ts'

/** Every version of a client's plans, newest first; the client sees the signed ones. */
export const planVersions = query({
  name: 'plan.versions',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  output: z.array(PlanHead),
  run: async ({ db, input, actor }) => (await plansOf(db, input.clientId)).filter(({ signedAt }) => actor.kind === 'staff' || signedAt !== null),
})
