import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { Signature } from '../../people/signature/signature.words.ts'
import { query } from '../../platform/server/action.ts'
import { assessmentsOf, diagnosesOf, findingsOf, levelsOfCareOf } from './assessment.store.ts'
import { Appointment, Assessment, Cosign, Diagnosis, Episode, Finding, LevelOfCare, Measure } from './assessment.words.ts'
import { appointmentsOf } from './booking/booking.store.ts'
import { cosignsOf } from './cosign.store.ts'
import { episodesOf } from './episode.store.ts'
import { measuresOf } from './measure.store.ts'

/** Everything the assessment of one person knows: interview, findings, measures, diagnoses, level of care, admission. */
export const showAssessment = query({
  name: 'assessment.show',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'),
  output: z.object({
    assessments: z.array(Assessment), signatures: z.array(Signature), findings: z.array(Finding), diagnoses: z.array(Diagnosis),
    cosigns: z.array(Cosign.omit({ authorId: true })), levelsOfCare: z.array(LevelOfCare), measures: z.array(Measure), episodes: z.array(Episode), appointments: z.array(Appointment),
  }),
  run: async ({ db, subject: { clientId } }) => {
    const assessments = await assessmentsOf(db, clientId)
    const [newest] = assessments
    return {
      assessments, signatures: newest === undefined ? [] : await signaturesOf(db, newest.id), findings: await findingsOf(db, clientId),
      diagnoses: await diagnosesOf(db, clientId), cosigns: await cosignsOf(db, clientId), levelsOfCare: await levelsOfCareOf(db, clientId), measures: await measuresOf(db, clientId),
      episodes: await episodesOf(db, clientId), appointments: await appointmentsOf(db, clientId),
    }
  },
})
