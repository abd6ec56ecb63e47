import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { command } from '../../../platform/server/action.ts'
import { keepCheckIn } from '../check-in.ts'
import { CheckInAnswers } from '../skills.words.ts'

/** Types in what a client wrote on paper: the same check-in, marked as paper, with who typed it. Nobody is sent away for lack of a phone. */
export const checkInFromPaper = command({
  name: 'skills.check-in-from-paper',
  input: z.object({ clientId: Id, answers: CheckInAnswers.omit({ at: true }) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'front-desk', 'intake'),
  output: Made,
  run: context => keepCheckIn(context, context.subject.clientId, { ...context.input.answers, at: context.now }, { source: 'paper', enteredBy: context.actor.id }),
})
