import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { JsonText, query } from '../../platform/server/action.ts'
import { mayReadPlan } from './plan.policy.ts'
import { planLookedAt } from './plan-looked-at.ts'
import { Plan } from './plan.words.ts'

/**
 * One plan, whole: the one named, else the draft, else the newest that was signed; null when there is none.
 * The client reads what a clinician has signed, never a draft, and of their own accord the plan that is in force: after a return not the one of the stay before.
 */
export const showPlan = query({
  name: 'plan.show',
  input: z.object({ clientId: Id, planId: Id.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  output: Plan.nullable(),
  run: async ({ db, input, actor }) => {
    const json = await planLookedAt(db, input, actor)
    return json === undefined ? null : new JsonText(json)
  },
})
