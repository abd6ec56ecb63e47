import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { theClient } from '../../../people/role.policy.ts'
import { command } from '../../../platform/server/action.ts'
import { Answered, ConsentAnswer } from './consent.words.ts'
import { keepConsent } from './keep-consent.ts'

/** The client signs one consent of the packet, in the words they read, or says "not now". Nobody signs for somebody else. */
export const answerConsent = command({
  name: 'assessment.answer-consent',
  input: Answered.extend({ clientId: Id }).strict(),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  output: ConsentAnswer,
  run: context => keepConsent(context, context.subject.clientId, context.input, { source: 'phone', paperDay: null }),
})
