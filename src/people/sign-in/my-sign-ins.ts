import { z } from 'zod'
import { command, nothing, query } from '../../platform/server/action.ts'
import { Id } from '../ids.words.ts'
import { anyStaff, signedIn } from '../role.policy.ts'
import { waysOf } from './credential.store.ts'
import { endSignIn, endSignInsOf, signInById, signInsOf } from './sign-in.store.ts'
import { OpenSignIn, Ways } from './sign-in.words.ts'

/** Where I am signed in now. */
export const mySignIns = query({
  name: 'sign-in.list-mine',
  input: z.object({}),
  subject: nothing,
  allow: signedIn,
  output: z.array(OpenSignIn),
  run: ({ db, actor, now }) => signInsOf(db, actor.id, actor.signInId, now),
})

/** Ends one of my other sign-ins, or all of them. */
export const endOther = command({
  name: 'sign-in.end-other',
  input: z.object({ id: Id.optional() }),
  subject: async (db, { id }, actor) => {
    if (id === undefined) return { id: null }
    const found = await signInById(db, id)
    return found?.personId === actor.id ? { id: found.id } : undefined
  },
  allow: signedIn,
  run: async ({ db, actor, subject, now }) => {
    if (subject.id === null) await endSignInsOf(db, actor.id, now, actor.signInId)
    else await endSignIn(db, subject.id, now)
  },
})

/** What I can sign in with. */
export const myWays = query({
  name: 'sign-in.my-ways',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: Ways,
  run: async ({ db, actor }) => ({ ...await waysOf(db, actor.id), strong: actor.strong }),
})
