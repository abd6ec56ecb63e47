import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { Signature } from '../../people/signature/signature.words.ts'
import { NoteDue } from './due/due.words.ts'
import { SessionHead } from './room.words.ts'
import { MarkOfSeat, Note } from './session.words.ts'

/** A session, one person of it and what is written about them so far. */
export const WritingFrame = SessionHead.extend({ clientId: Id, mark: MarkOfSeat.nullable(), note: Note.nullable() })
export type WritingFrame = z.output<typeof WritingFrame>

/** One note of a client's chart. */
export const NoteLine = z.object({
  id: Id, sessionId: Id, kind: z.enum(['group', 'individual', 'family']), topic: z.string(), startsAt: z.string(), author: z.string(), authorId: Id,
  participation: z.number().nullable(), response: z.string(), nextStep: z.string(), signedAt: z.string().nullable(), cosignNeeded: z.boolean(),
  cosignedAt: z.string().nullable(), returnedAt: z.string().nullable(), lateEntry: z.boolean(), minutes: z.number().nullable(), addenda: z.number(),
})
export type NoteLine = z.output<typeof NoteLine>

/** One note as it is read: its words, its session, what was added, and who stands behind it. */
export const NotePage = z.object({
  id: Id, clientId: Id, clientName: z.string(), version: z.number(), note: Note, kind: z.enum(['group', 'individual', 'family']), topic: z.string(),
  startsAt: z.string(), endsAt: z.string(), zone: z.string(),
  addenda: z.array(z.object({ id: Id, words: z.string(), author: z.string(), writtenAt: z.string() })),
  returned: z.array(z.object({ version: z.number(), remark: z.string(), returnedAt: z.string(), by: z.string() })),
})
export type NotePage = z.output<typeof NotePage>

/** A note with its signatures, and whether the words are still those that were signed. */
export const ReadNote = NotePage.extend({
  signatures: z.array(Signature.extend({ version: z.number(), signer: z.string() })), intact: z.boolean(),
  objectives: z.array(z.object({ id: Id, words: z.string() })),
  /** Names of other people of the session that stand in it: marked on the screen, left out of every copy. */
  names: z.array(z.string()),
})

const Named = z.object({ clientId: Id, words: z.string() })

/** What a reviewer sees of one individual part before signing. */
export const ReviewLine = z.object({
  clientId: Id, name: z.string(), spoken: z.string(), photo: z.string().nullable(), birthDate: z.string().nullable(),
  /** Somebody of the session with nearly the same name. */
  takenFor: Id.nullable(), version: z.number(), authorId: Id, author: z.string(),
  state: z.enum(['absent', 'words-about-absent', 'missing', 'unfinished', 'ready', 'signed', 'of-somebody-else']),
  /** In percent, to the most alike other part and to this client's last note. */
  toOthers: z.number(), mostLike: z.string().nullable(), toLastNote: z.number(), tooAlike: z.boolean(),
  /** Names of other clients in this part. */
  names: z.array(Named),
})
export type ReviewLine = z.output<typeof ReviewLine>

/** A session's notes before they are signed. */
export const Review = z.object({
  id: Id, lines: z.array(ReviewLine), sharedNames: z.array(z.string()), cosignNeeded: z.boolean(), limit: z.number(),
  due: z.array(NoteDue),
})
export type Review = z.output<typeof Review>

/** A note that waits to be written or signed. */
export const UnsignedNote = z.object({
  sessionId: Id, clientId: Id, name: z.string(), topic: z.string(), kind: z.string(), startsAt: z.string(), endsAt: z.string(), zone: z.string(),
  state: z.enum(['missing', 'draft', 'returned', 'waits-for-cosign']), noteId: Id.nullable(), authorId: Id.nullable(), author: z.string().nullable(),
  returnRemark: z.string().nullable(),
})
export type UnsignedNote = z.output<typeof UnsignedNote>
