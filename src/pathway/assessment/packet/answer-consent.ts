import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Language } from '../../../people/ids.words.ts'
import { theClient } from '../../../people/role.policy.ts'
import { sign } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { insertConsent } from './consent.store.ts'
import { ConsentAnswer, consentForms } from './consent.words.ts'

/** The client signs one consent of the packet, in the words they read, or says "not now". Nobody signs for somebody else. */
export const answerConsent = command({
  name: 'assessment.answer-consent',
  input: z.object({ clientId: Id, form: z.string().max(60), version: z.string().max(20), language: Language, answer: z.enum(['signed', 'declined']) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  output: ConsentAnswer,
  run: async context => {
    const { db, input, subject: { clientId }, actor, now, newId } = context
    const form = consentForms.forms.find(({ id }) => id === input.form)
    if (form === undefined || input.version !== consentForms.version) throw new Refusal('assessment.other-consent')
    const answer: ConsentAnswer = { form: form.id, version: input.version, answer: input.answer, at: now }
    const id = newId()
    await insertConsent(db, actor.clinicId, { ...answer, id, clientId, language: input.language })
    if (input.answer === 'signed') await sign(context, { clientId, kind: 'consent-form', id, version: 1, meaning: 'client', content: { form: form.id, version: input.version, words: form.words[input.language] } })
    return answer
  },
})
