import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { diagnosisById, endDiagnosis as saveEnd } from './assessment.store.ts'

/** Says that a diagnosis holds no longer; it stays on record. */
export const endDiagnosis = command({
  name: 'assessment.end-diagnosis',
  input: z.object({ id: Id }),
  subject: (db, { id }) => diagnosisById(db, id),
  allow: allow('therapist', 'prescriber', 'director'),
  output: Made,
  run: async ({ db, subject, now }) => {
    if (subject.endedAt !== null) throw new Refusal('assessment.already-ended')
    await saveEnd(db, subject.id, now)
    return { id: subject.id }
  },
})
