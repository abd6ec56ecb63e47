import { z } from 'zod'
import { command, nothing } from '../../platform/server/action.ts'
import { signedIn } from '../role.policy.ts'
import { endSignIn } from './sign-in.store.ts'

/** Signs out on this device; the token is dead at once. */
export const signOut = command({
  name: 'sign-in.end',
  input: z.object({}),
  subject: nothing,
  allow: signedIn,
  whenLocked: 'open',
  run: async ({ db, actor, now, cookie }) => {
    if (actor.signInId !== null) await endSignIn(db, actor.signInId, now)
    cookie(null)
  },
})
