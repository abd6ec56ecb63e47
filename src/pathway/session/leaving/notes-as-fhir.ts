import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, LocalDate } from '../../../people/ids.words.ts'
import { clinicians } from '../../../people/role.policy.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import { query } from '../../../platform/server/action.ts'
import { leavingNotes } from './leaving-notes.ts'
import { noteToFhir } from './note.fhir.ts'

const Bundle = z.object({ resourceType: z.literal('Bundle'), type: z.literal('collection'), timestamp: z.string(), entry: z.array(z.object({ fullUrl: z.string(), resource: z.looseObject({ resourceType: z.string() }) })) })

/** Signed notes of some days as a FHIR R4 bundle, for another system of the clinic: nobody else's name is in them. */
export const notesAsFhir = query({
  name: 'session.notes-as-fhir',
  input: z.object({ clientId: Id, from: LocalDate, until: LocalDate }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Bundle,
  run: async ({ db, input, now, publicUrl, actor }) => {
    const notes = await leavingNotes(db, actor.language, input)
    const entry = []
    for (const note of notes) entry.push({ fullUrl: `${publicUrl}/fhir/Composition/${note.id}`, resource: noteToFhir(note, await signaturesOf(db, note.id)) })
    return { resourceType: 'Bundle' as const, type: 'collection' as const, timestamp: now, entry }
  },
})
