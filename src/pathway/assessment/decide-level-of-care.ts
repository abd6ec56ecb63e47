import { z } from 'zod'
import { Id, Line, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { assessmentById, insertLevelOfCare, levelOfCareOf } from './assessment.store.ts'
import { Dimension } from './assessment.words.ts'
import { mayDecide } from './level-of-care.rules.ts'

/** Decides which level the person needs and which one they get, with the reasons, in the clinic's own words. */
export const decideLevelOfCare = command({
  name: 'assessment.decide-level-of-care',
  input: z.object({
    assessmentId: Id, edition: z.enum(['3', '4']), dimensions: z.array(Dimension).max(6), recommended: z.string().max(10), actual: z.string().max(10),
    reasons: Line(8000), differenceReason: z.string().trim().max(4000).nullish(), reassessOn: LocalDate.nullish(),
  }),
  subject: (db, { assessmentId }) => assessmentById(db, assessmentId),
  allow: allow('therapist', 'prescriber', 'director'),
  output: Made,
  run: async ({ db, input, subject, actor, now, newId }) => {
    const differenceReason = input.recommended === input.actual ? null : input.differenceReason ?? null
    const allowed = mayDecide({ ...input, differenceReason })
    if (!allowed.ok) throw new Refusal(allowed.because)
    const before = await levelOfCareOf(db, subject.clientId)
    if (before !== undefined) await finishTasksAbout(db, before.id, actor.id, 'decided again', now)
    const id = newId()
    await insertLevelOfCare(db, actor.clinicId, {
      ...input, id, clientId: subject.clientId, differenceReason, decidedBy: actor.id, decidedAt: now, reassessOn: input.reassessOn ?? null,
    })
    return { id }
  },
})
