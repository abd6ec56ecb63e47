import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { canonicalText } from '../../people/signature/content-hash.rules.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { allStaff } from '../../people/staff/public.ts'
import { query } from '../../platform/server/action.ts'
import { contentOf, wordsOfNote } from './note-content.rules.ts'
import { namesIn } from './names.rules.ts'
import { calledAt, notePage } from './note.store.ts'
import { objectiveWords } from './tie.store.ts'
import { ReadNote } from './note.words.ts'

/** One note with its thread, everything added since, and whether the words are still those that were signed. */
export const showNote = query({
  name: 'session.note',
  input: z.object({ noteId: Id }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: clinicians,
  output: ReadNote,
  run: async ({ db, subject }) => {
    const { note } = subject
    const [signatures, staff, objectives] = [await signaturesOf(db, note.id), await allStaff(db), await objectiveWords(db, note.objectiveIds)]
    const hash = createHash('sha256').update(canonicalText(contentOf(note, note.shared))).digest('hex')
    const others = await calledAt(db, note.sessionId, note.clientId)
    const current = signatures.filter(({ version }) => version === note.version)
    return {
      ...subject, objectives, names: [...new Set(namesIn([wordsOfNote(note), ...subject.addenda.map(({ words }) => words), ...subject.returned.map(({ remark }) => remark)].join('\n'), others).map(({ words }) => words))], intact: current.every(({ contentHash }) => contentHash === hash),
      signatures: signatures.map(signature => ({ ...signature, signer: staff.find(({ id }) => id === signature.signerId)?.name ?? '' })),
    }
  },
})
