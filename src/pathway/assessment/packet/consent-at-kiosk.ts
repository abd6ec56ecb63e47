import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../../people/ids.words.ts'
import { theClientAtKiosk } from '../../../people/role.policy.ts'
import { beforeGuess, wrongGuess } from '../../../people/sign-in/public.ts'
import { command, query } from '../../../platform/server/action.ts'
import { consentsOf } from './consent.store.ts'
import { Answered, consentForms } from './consent.words.ts'
import { keepConsent } from './keep-consent.ts'

/** The consents that somebody at the kiosk has not answered yet. Nothing tells what was answered to the others. Without a birth date on file there is nothing to know them by: then it is paper. */
export const openConsents = query({
  name: 'assessment.consents-open',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: z.array(z.string()),
  run: async ({ db, subject: { clientId, birthDate } }) => {
    if (birthDate === null) return []
    const answered = new Set((await consentsOf(db, clientId)).filter(({ version }) => version === consentForms.version).map(({ form }) => form))
    return consentForms.forms.map(({ id }) => id).filter(id => !answered.has(id))
  },
})

/** The client signs a consent at the kiosk. Four digits are enough to arrive, not to sign: the birth date is asked too, and guessing it is slow. */
export const signConsentAtKiosk = command({
  name: 'assessment.sign-consent-at-kiosk',
  input: Answered.omit({ answer: true }).extend({ clientId: Id, birthDate: LocalDate }).strict(),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: Made,
  run: async context => {
    const { subject: { clientId, birthDate }, input } = context
    const guess = { what: 'pin', of: clientId } as const
    await beforeGuess(context, guess)
    if (birthDate === null || birthDate !== input.birthDate) throw await wrongGuess(context, guess, 'link.answer-wrong')
    await keepConsent(context, clientId, { ...input, answer: 'signed' }, { source: 'kiosk', paperDay: null })
    return { id: clientId }
  },
})
