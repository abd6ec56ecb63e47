import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Line } from '../../people/ids.words.ts'
import { allow, clinicians, either } from '../../people/role.policy.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { sessionHasWords } from '../schedule/public.ts'
import { FreeSeat, freeSeats, MovedNote, moveNote as keepMove, movesOf } from './move.store.ts'
import { notePage } from './note.store.ts'

interface Written { readonly note: { readonly authorId: string } }

/** Whoever wrote it, and a director who found it. */
const mayMove = either<Written>(allow('therapist', 'facilitator', 'prescriber').when('they wrote it', (actor, { note }: Written) => note.authorId === actor.id), allow('director'))

/** Where a note that was written in the wrong chart may belong. */
export const moveOptions = query({
  name: 'session.move-options',
  input: z.object({ noteId: Id }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: mayMove,
  output: z.array(FreeSeat),
  run: ({ db, subject: { note, startsAt } }) => freeSeats(db, { sessionId: note.sessionId, startsAt, authorId: note.authorId }),
})

/** Moves a note out of the wrong chart. Both charts keep the trail; in the right one its author reads it again and signs it. */
export const moveNote = command({
  name: 'session.move-note',
  input: z.object({ noteId: Id, toClientId: Id, toSessionId: Id, reason: Line(500) }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: mayMove,
  output: z.object({ id: Id }),
  about: ({ input, subject }) => [subject.clientId, input.toClientId],
  run: async ({ db, input, subject: { note, startsAt }, actor, now, newId }) => {
    const seats = await freeSeats(db, { sessionId: note.sessionId, startsAt, authorId: note.authorId })
    if (!seats.some(seat => seat.clientId === input.toClientId && seat.sessionId === input.toSessionId)) throw new Refusal('session.no-free-seat')
    await keepMove(db, actor.clinicId, { id: newId(), note, to: { clientId: input.toClientId, sessionId: input.toSessionId }, by: actor.id, now, reason: input.reason })
    await sessionHasWords(db, input.toSessionId, now)
    await finishTasksAbout(db, note.id, actor.id, 'moved', now)
    return { id: note.id }
  },
})

/** Notes that left a client's chart or came into it. */
export const movedNotes = query({
  name: 'session.moved-notes',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: z.array(MovedNote),
  run: ({ db, subject }) => movesOf(db, subject.clientId),
})
