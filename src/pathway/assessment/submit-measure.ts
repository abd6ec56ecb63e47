import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow, either, theClient, theClientAtKiosk } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { answers, score } from './instruments/instrument.words.ts'
import { takeMeasure } from './take-measure.ts'

/** Keeps the answers to an instrument, scores them, and puts what is alarming in front of a human at once. */
export const submitMeasure = command({
  name: 'assessment.submit-measure',
  input: z.object({ clientId: Id, instrument: z.string().max(64), answers, keying: z.string().max(64).nullish(), corrects: Id.nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient, theClientAtKiosk),
  output: score.extend({ id: Id }),
  run: context => takeMeasure(context, context.subject, context.input, { kind: context.actor.kind === 'client' ? 'client' : 'staff', id: context.actor.id }),
})
