import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import { TOO_ALIKE } from './likeness.rules.ts'

/** Where a note stands; derived from what happened to it. */
export type NoteState = 'draft' | 'returned' | 'waits-for-cosign' | 'signed' | 'cosigned'

/** What happened to a note so far. */
export interface NoteFacts {
  readonly signedAt: string | null, readonly cosignNeeded: boolean, readonly cosignedAt: string | null, readonly returnedAt: string | null
}

/** The state of a note. Source: README of this step. */
export function noteState({ signedAt, cosignNeeded, cosignedAt, returnedAt }: NoteFacts): NoteState {
  if (signedAt === null) return returnedAt === null ? 'draft' : 'returned'
  if (cosignedAt !== null) return 'cosigned'
  return cosignNeeded ? 'waits-for-cosign' : 'signed'
}

/** What stands in the way of signing one individual part. */
export type SignRefusal = 'session.not-begun' | 'session.was-not-there' | 'session.note-unfinished' | 'session.somebody-elses-note'
  | 'session.too-alike' | 'session.note-already-signed'

/** One individual part and the facts that decide whether its author may sign it now. */
export interface ToSign {
  readonly authorId: string, readonly signedAt: string | null, readonly participation: number | null, readonly response: string
  readonly wasThere: boolean, readonly likeness: number, readonly likenessReason: string | null
}

/**
 * May this person sign this note now? Only its author, only about somebody who was there, only when it says how they took
 * part and responded, and with a reason when it is nearly a copy. Source: 42 CFR 2.16 and 45 CFR 164.312(d) (who stands
 * behind an entry); payers ask for individual content.
 */
export function maySign(note: ToSign, by: string, begun: boolean): Decision<true, SignRefusal> {
  if (note.authorId !== by) return no('session.somebody-elses-note')
  if (note.signedAt !== null) return no('session.note-already-signed')
  if (!begun) return no('session.not-begun')
  if (!note.wasThere) return no('session.was-not-there')
  if (note.participation === null || note.response.trim() === '') return no('session.note-unfinished')
  if (note.likeness >= TOO_ALIKE && (note.likenessReason ?? '').trim() === '') return no('session.too-alike')
  return yes(true)
}
