import { say, type Language } from '../../../platform/pure/text.ts'
import type { Db } from '../../../platform/server/db.ts'
import { everybodyCalledAt, notePage, signedNotesBetween } from '../note.store.ts'
import { asItLeaves, type LeavingNote } from './leaving.rules.ts'
import { leavingText } from './leaving.text.ts'

/** The one door through which notes leave: signed ones of some days, or one, without anybody else's name; oldest first. */
export async function leavingNotes(db: Db, language: Language, asked: { clientId: string, from: string, until: string, noteId?: string | undefined }): Promise<LeavingNote[]> {
  const ids = asked.noteId === undefined ? await signedNotesBetween(db, asked.clientId, asked) : [asked.noteId]
  const leaving: LeavingNote[] = []
  for (const id of ids) {
    const page = await notePage(db, id)
    if (page === undefined || page.clientId !== asked.clientId) continue
    const others = (await everybodyCalledAt(db, page.note.sessionId)).filter(({ clientId }) => clientId !== page.clientId)
    const clean = asItLeaves(page, others, say(leavingText, language, 'otherPerson'))
    if (clean !== null) leaving.push(clean)
  }
  return leaving
}
