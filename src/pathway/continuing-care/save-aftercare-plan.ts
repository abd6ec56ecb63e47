import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { aftercareById, saveAftercare } from './aftercare.store.ts'
import { AftercareWords } from './continuing-care.words.ts'

/** Writes the aftercare plan, together with the client. */
export const saveAftercarePlan = command({
  name: 'continuing-care.save-plan',
  input: z.object({ id: Id, words: AftercareWords }),
  subject: (db, { id }) => aftercareById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    if (subject.signedAt !== null) throw new Refusal('continuing-care.already-signed')
    await saveAftercare(db, subject.id, input.words)
    return { id: subject.id }
  },
})
