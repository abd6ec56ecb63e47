import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { insertDiagnosis } from './assessment.store.ts'
import { DiagnosisCode } from './assessment.words.ts'

/** Writes a diagnosis down: the code, and the clinician's own words for it. */
export const recordDiagnosis = command({
  name: 'assessment.record-diagnosis',
  input: z.object({ clientId: Id, code: DiagnosisCode, words: Line(500) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'prescriber', 'director'),
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const id = newId()
    await insertDiagnosis(db, actor.clinicId, { ...input, id, recordedAt: now, recordedBy: actor.id })
    return { id }
  },
})
