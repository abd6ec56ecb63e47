import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { saveWish } from './life.store.ts'
import { LifeWish } from './life.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'

/** Writes down the way here, the preferred track, how sessions are held, and when the family has time. */
export const sayWhatSuits = command({
  name: 'schedule.say-what-suits',
  input: z.object({ clientId: Id, wish: LifeWish }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  run: ({ db, input, actor }) => saveWish(db, actor.clinicId, input.clientId, input.wish),
})
