import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { allDestinations, destinationById, insertDestination, updateDestination } from './destination.store.ts'
import { Destination, NewDestination } from './referral.words.ts'

const readers = allow('intake', 'front-desk', 'therapist', 'facilitator', 'prescriber', 'director')
const writers = allow('intake', 'director')

/** The community directory: where people can be sent when this program is not the right one. */
export const destinations = query({
  name: 'referral.destinations',
  input: z.object({}),
  subject: nothing,
  allow: readers,
  output: z.array(Destination),
  run: ({ db }) => allDestinations(db),
})

/** Adds a place to the directory, with where the entry comes from and the day it was checked. */
export const addDestination = command({
  name: 'referral.add-destination',
  input: NewDestination,
  subject: nothing,
  allow: writers,
  output: Made,
  run: async ({ db, input, actor, newId }) => {
    const id = newId()
    await insertDestination(db, actor.clinicId, id, input)
    return { id }
  },
})

/** Changes a place, checks it again, or takes it out of use; referrals that went there keep its name. */
export const changeDestination = command({
  name: 'referral.change-destination',
  input: NewDestination.extend({ id: Id, ended: z.boolean().default(false) }),
  subject: (db, { id }) => destinationById(db, id),
  allow: writers,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input: { id, ended, ...destination }, subject, now }) => {
    await updateDestination(db, id, destination, ended ? subject.endedAt ?? now : null)
    return { id }
  },
})
