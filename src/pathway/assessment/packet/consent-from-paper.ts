import { clientById } from '../../../people/client/public.ts'
import { Id, LocalDate } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { Answered, ConsentAnswer } from './consent.words.ts'
import { keepConsent } from './keep-consent.ts'

/** Types in what a client answered on paper, with the day that stands there; who typed it stands under it as witness. The paper itself is kept by the clinic. */
export const consentFromPaper = command({
  name: 'assessment.consent-from-paper',
  input: Answered.extend({ clientId: Id, paperDay: LocalDate }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: ConsentAnswer,
  run: context => {
    const { input, now, subject } = context
    if (input.paperDay > tomorrow(now)) throw new Refusal('assessment.paper-day-ahead')
    return keepConsent(context, subject.clientId, input, { source: 'paper', paperDay: input.paperDay })
  },
})

/** East of the server a new day has begun already. */
const tomorrow = (now: string): string => new Date(Date.parse(now) + 14 * 3_600_000).toISOString().slice(0, 10)
