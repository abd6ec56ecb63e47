import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { query } from '../../../platform/server/action.ts'
import { mayReadPlan } from '../plan.policy.ts'
import { reviewsOf } from './review.store.ts'
import { Review } from './review.words.ts'

/** The reviews of a client, newest first; the client sees the signed ones. */
export const reviews = query({
  name: 'plan.reviews',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  output: z.array(Review),
  run: async ({ db, input, actor }) => (await reviewsOf(db, input.clientId)).filter(({ signedAt }) => actor.kind === 'staff' || signedAt !== null),
})
