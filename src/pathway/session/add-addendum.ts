import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { insertAddendum, notePage } from './note.store.ts'

/** Adds words to a signed note, with name and time. The note itself stays as it was signed. */
export const addAddendum = command({
  name: 'session.add-addendum',
  input: z.object({ noteId: Id, words: Line(20_000) }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: clinicians,
  output: Made,
  run: async ({ db, input, subject, actor, now, newId }) => {
    if (subject.note.signedAt === null) throw new Refusal('session.not-signed-yet')
    const id = newId()
    await insertAddendum(db, actor.clinicId, { id, clientId: subject.clientId, noteId: subject.id, words: input.words, authorId: actor.id, now })
    return { id }
  },
})
