import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { aftercareById, openAgain } from './aftercare.store.ts'
import { signedWords } from './aftercare-words.rules.ts'

/** Things changed: the plan is opened again, the words that were signed stay as an edition, and new signatures are needed. */
export const openAftercareAgain = command({
  name: 'continuing-care.open-plan-again',
  input: z.object({ id: Id }),
  subject: (db, { id }) => aftercareById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { subject } = context
    if (subject.signedAt === null) throw new Refusal('continuing-care.not-signed-yet')
    await openAgain(context, subject, signedWords(subject))
    return { id: subject.id }
  },
})
