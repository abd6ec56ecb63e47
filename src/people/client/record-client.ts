import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { Made } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { birthDateAccepted } from './client.rules.ts'
import { insertClient } from './client.store.ts'
import { ClientDetails } from './client.words.ts'

/** Writes down a person who may come into care. */
export const recordClient = command({
  name: 'client.record',
  input: ClientDetails,
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: Made,
  about: ({ output }) => 'id' in output ? [output.id] : [],
  run: async ({ db, input, actor, now, newId }) => {
    const accepted = birthDateAccepted(input.birthDate, now.slice(0, 10))
    if (!accepted.ok) throw new Refusal(accepted.because)
    const id = newId()
    await insertClient(db, actor.clinicId, id, input, now)
    return { id }
  },
})
