import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { aftercareById, markSigned } from './aftercare.store.ts'
import { signedWords } from './aftercare-words.rules.ts'
import { readyToSign } from './continuing-care.rules.ts'

/** The clinician signs and the words stay; the client signs for themself; each signs the words they read, not what somebody has changed since. */
export const signAftercarePlan = command({
  name: 'continuing-care.sign-plan',
  input: z.strictObject({ id: Id }),
  subject: (db, { id }) => aftercareById(db, id),
  allow: either(clinicians, theClient),
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    const byClinic = actor.kind === 'staff'
    const ready = readyToSign(byClinic ? subject : { ...subject, signedAt: null })
    if (!ready.ok) throw new Refusal(ready.because)
    await sign(context, { clientId: subject.clientId, kind: 'aftercare-plan', id: subject.id, version: subject.version, meaning: byClinic ? 'author' : 'client', content: signedWords(subject) })
    if (byClinic) await markSigned(db, subject.id, now)
    return { id: subject.id }
  },
})
