import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { mayStillChange } from './assessment.rules.ts'
import { assessmentById, insertFinding } from './assessment.store.ts'
import { FindingKind } from './assessment.words.ts'

/** Writes down what was found; the plan will pick it up as a problem. */
export const addFinding = command({
  name: 'assessment.add-finding',
  input: z.object({ assessmentId: Id, kind: FindingKind, words: Line(1000) }),
  subject: (db, { assessmentId }) => assessmentById(db, assessmentId),
  allow: clinicians,
  output: Made,
  run: async ({ db, input, subject, actor, now, newId }) => {
    const open = mayStillChange(subject)
    if (!open.ok) throw new Refusal(open.because)
    const id = newId()
    await insertFinding(db, actor.clinicId, { id, clientId: subject.clientId, ...input, foundAt: now })
    return { id }
  },
})
