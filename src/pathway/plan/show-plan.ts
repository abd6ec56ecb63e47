import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { JsonText, query } from '../../platform/server/action.ts'
import { mayReadPlan } from './plan.policy.ts'
import { planJsonOf } from './plan.store.ts'
import { Plan } from './plan.words.ts'

/**
 * One plan, whole: the one named, else the draft, else the newest that was signed; null when there is none.
 * The client reads what a clinician has signed, never a draft.
 */
export const showPlan = query({
  name: 'plan.show',
  input: z.object({ clientId: Id, planId: Id.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  output: Plan.nullable(),
  run: async ({ db, input, actor }) => {
    const json = await planJsonOf(db, input.clientId, { ...(input.planId !== undefined && { planId: input.planId }), drafts: actor.kind === 'staff' })
    return json === undefined ? null : new JsonText(json)
  },
})
