import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { Id, Made } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { birthDateAccepted } from './client.rules.ts'
import { clientById, updateClient } from './client.store.ts'
import { ClientDetails } from './client.words.ts'

/** Corrects a person's name, number or wishes about being reached. */
export const changeDetails = command({
  name: 'client.change-details',
  input: z.object({ clientId: Id, details: ClientDetails }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, actor, now }) => {
    const accepted = birthDateAccepted(input.details.birthDate, now.slice(0, 10))
    if (!accepted.ok) throw new Refusal(accepted.because)
    await updateClient(db, actor.clinicId, input.clientId, input.details)
    return { id: input.clientId }
  },
})
