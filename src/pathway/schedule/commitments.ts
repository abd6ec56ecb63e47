import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { commitmentsOf, wishOf } from './life.store.ts'
import { Commitment, LifeWish } from './life.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'

/** A client's life as far as treatment has to fit it. */
export const commitments = query({
  name: 'schedule.commitments',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: z.object({ commitments: z.array(Commitment), wish: LifeWish }),
  run: async ({ db, input }) => ({ commitments: await commitmentsOf(db, input.clientId), wish: await wishOf(db, input.clientId) }),
})
