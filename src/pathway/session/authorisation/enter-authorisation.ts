import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { episodeById } from '../../assessment/public.ts'
import { authorisationById, endAuthorisation, insertAuthorisation } from './authorisation.store.ts'
import { AuthorisationDetails } from './authorisation.words.ts'

const payers = allow('biller', 'director', 'intake')

/** Writes down what a payer authorised for a stay. */
export const enterAuthorisation = command({
  name: 'session.enter-authorisation',
  input: z.object({ episodeId: Id, details: AuthorisationDetails }),
  subject: (db, { episodeId }) => episodeById(db, episodeId),
  allow: payers,
  output: z.object({ id: Id }),
  run: async ({ db, input, subject, actor, now, newId }) => {
    if (input.details.until < input.details.from) throw new Refusal('session.authorisation-ends-first')
    const id = newId()
    await insertAuthorisation(db, actor.clinicId, { ...input.details, id, clientId: subject.clientId, episodeId: subject.id, by: actor.id, now })
    return { id }
  },
})

/** Takes an authorisation off the count. */
export const dropAuthorisation = command({
  name: 'session.drop-authorisation',
  input: z.object({ id: Id }),
  subject: (db, { id }) => authorisationById(db, id),
  allow: payers,
  output: z.object({ id: Id }),
  run: async ({ db, subject, now }) => {
    await endAuthorisation(db, subject.id, now)
    return { id: subject.id }
  },
})
