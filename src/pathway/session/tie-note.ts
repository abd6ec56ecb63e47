import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { notePage } from './note.store.ts'
import { insertTies, objectivesAmong, tiesOf } from './tie.store.ts'

/** Ties a signed note to objectives of the plan it served, with name and time. The note itself stays as it was signed. */
export const tieNote = command({
  name: 'session.tie-note',
  input: z.object({ noteId: Id, objectiveIds: z.array(Id).min(1).max(10) }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: clinicians,
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    if (subject.note.signedAt === null) throw new Refusal('session.not-signed-yet')
    const objectiveIds = await objectivesAmong(db, subject.clientId, input.objectiveIds)
    if (objectiveIds.length < new Set(input.objectiveIds).size) throw new Refusal('platform.not-found')
    await insertTies(db, actor.clinicId, { noteId: subject.id, clientId: subject.clientId, objectiveIds, by: actor.id, now })
    return { id: subject.id }
  },
})

/** What a note was tied to after it was signed. */
export const noteTies = query({
  name: 'session.note-ties',
  input: z.object({ noteId: Id }),
  subject: (db, { noteId }) => notePage(db, noteId),
  allow: clinicians,
  output: z.array(z.object({ objectiveId: Id, by: z.string(), tiedAt: z.string() })),
  run: ({ db, input }) => tiesOf(db, input.noteId),
})
