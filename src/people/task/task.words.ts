import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id } from '../ids.words.ts'

/** Something that waits for a human, with its reason and its time. FHIR: Task. */
export const Task = z.object({
  id: Id, clientId: Id.nullable(), clientName: z.string().nullable(),
  /** `slice.what`, e.g. `safety.answer-alert`; the screen has the words for it. */
  kind: z.string(), reason: z.string(), urgency: z.enum(['now', 'today', 'soon']),
  forRole: z.string().nullable(), forStaffId: Id.nullable(), dueAt: z.string(), createdAt: z.string(),
  acceptedBy: Id.nullable(), acceptedAt: z.string().nullable(), aboutId: Id.nullable(), version: z.number(),
})
export type Task = z.output<typeof Task>

export const taskRefusals = refusals({
  'task.already-accepted': { en: 'Somebody else has already taken this.', es: 'Otra persona ya se encargó de esto.' },
  'task.already-done': { en: 'This is already done.', es: 'Esto ya está hecho.' },
})
