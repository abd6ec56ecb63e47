import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { noteState } from './note.rules.ts'
import { markReturned, notePage } from './note.store.ts'

/** Gives a trainee's note back with a remark. The words as they were signed are kept; the author signs again. */
export const returnNote = command({
  name: 'session.return-note',
  input: z.object({ noteId: Id, remark: Line(2000) }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: allow('therapist', 'director').when('they did not write it', (actor, { note }: { note: { authorId: string } }) => note.authorId !== actor.id),
  output: Made,
  run: async context => {
    const { db, input, subject: { note }, actor, now } = context
    if (noteState(note) !== 'waits-for-cosign') throw new Refusal('session.not-waiting-for-cosign')
    await markReturned(db, actor.clinicId, note, { by: actor.id, remark: input.remark, now })
    await finishTasksAbout(db, note.id, actor.id, 'returned', now)
    await raiseTask(context, {
      clientId: note.clientId, kind: 'session.note-returned', reason: 'returned', urgency: 'today', forStaffId: note.authorId, dueAt: now, aboutId: note.id,
    })
    return { id: note.id }
  },
})
