import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { signedIn } from '../role.policy.ts'
import { personHere } from './who-am-i.ts'

/** Whose screen was locked: a name to greet, nothing else, so that the right person goes on. */
export const whoWasHere = query({
  name: 'sign-in.who-was-here',
  input: z.object({}),
  subject: async (db, _input, actor) => personHere(db, actor),
  allow: signedIn,
  whenLocked: 'open',
  output: z.object({ kind: z.enum(['staff', 'client', 'supporter']), name: z.string() }),
  run: async ({ subject }) => subject,
})
