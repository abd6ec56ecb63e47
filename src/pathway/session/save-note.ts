import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { sessionHasWords } from '../schedule/public.ts'
import { wasThere } from './minutes.rules.ts'
import { saveDraft, writingFrame } from './note.store.ts'
import { theLeads } from './session.policy.ts'
import { NoteWords } from './session.words.ts'

/** Writes the part of a note that is about one person alone. Saves while it is written; whoever begins a note is its author. */
export const saveNote = command({
  name: 'session.save-note',
  input: z.object({
    sessionId: Id, clientId: Id, words: NoteWords,
    /** The other lead goes on with a draft that a colleague began, and becomes its author. */
    takeOver: z.boolean().default(false),
  }),
  subject: async (db, { sessionId, clientId }) => {
    const frame = await writingFrame(db, sessionId, clientId)
    return frame && { ...frame, version: frame.note?.version ?? 0 }
  },
  allow: theLeads,
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now, newId }) => {
    const { note, mark } = subject
    if (note !== null && note.signedAt !== null) throw new Refusal('session.note-already-signed')
    if (note !== null && note.authorId !== actor.id && !input.takeOver) throw new Refusal('session.somebody-elses-note')
    if (mark !== null && !wasThere(mark.status)) throw new Refusal('session.was-not-there')
    const saved = await saveDraft(db, {
      clinicId: actor.clinicId, id: note?.id ?? newId(), clientId: input.clientId, sessionId: subject.id, authorId: actor.id,
      words: input.words, version: subject.version, now,
    })
    if (saved === undefined) throw new Refusal('platform.busy')
    if (note === null) await sessionHasWords(db, subject.id, now)
    return saved
  },
})
