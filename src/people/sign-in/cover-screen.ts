import { z } from 'zod'
import { command, nothing } from '../../platform/server/action.ts'
import { anyStaff } from '../role.policy.ts'
import { markCovered } from './sign-in.store.ts'

/** Covers this screen at once, as if nobody had touched it for a quarter of an hour: before it is handed to a client, and by whoever leaves the desk. */
export const coverScreen = command({
  name: 'sign-in.cover',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  run: async ({ db, actor, now }) => { if (actor.signInId !== null) await markCovered(db, actor.signInId, now) },
})
