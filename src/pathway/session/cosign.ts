import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { freshProofAsked } from '../../people/sign-in/public.ts'
import { sign } from '../../people/signature/public.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { contentOf } from './note-content.rules.ts'
import { noteState } from './note.rules.ts'
import { markCosigned, notePage } from './note.store.ts'

/** A supervisor reads a trainee's note and signs beside them. */
export const cosign = command({
  name: 'session.cosign',
  input: z.strictObject({ noteId: Id }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: allow('therapist', 'director').when('they did not write it', (actor, { note }: { note: { authorId: string } }) => note.authorId !== actor.id),
  output: Made,
  run: async context => {
    const { db, subject: { note }, actor, now } = context
    if (noteState(note) !== 'waits-for-cosign') throw new Refusal('session.not-waiting-for-cosign')
    if (needsCosign((await staffById(db, actor.id))?.credential ?? null)) throw new Refusal('platform.not-allowed')
    await freshProofAsked(context)
    await markCosigned(db, note.id, now)
    await sign(context, { clientId: note.clientId, kind: 'session-note', id: note.id, version: note.version, meaning: 'supervisor', content: contentOf(note, note.shared) })
    await finishTasksAbout(db, note.id, actor.id, 'cosigned', now)
    return { id: note.id }
  },
})
