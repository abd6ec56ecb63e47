import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { mayStillChange } from './assessment.rules.ts'
import { assessmentById, deleteFinding, findingById } from './assessment.store.ts'

/** Takes back a finding while the assessment is not signed. */
export const dropFinding = command({
  name: 'assessment.drop-finding',
  input: z.object({ id: Id }),
  subject: (db, { id }) => findingById(db, id),
  allow: clinicians,
  output: Made,
  run: async ({ db, subject }) => {
    const assessment = await assessmentById(db, subject.assessmentId)
    const open = mayStillChange({ signedAt: assessment?.signedAt ?? null })
    if (!open.ok) throw new Refusal(open.because)
    await deleteFinding(db, subject.id)
    return { id: subject.id }
  },
})
