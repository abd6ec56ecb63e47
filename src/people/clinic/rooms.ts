import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { Id, Line, Made } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { clinicOf, insertRoom, roomById, updateRoom } from './clinic.store.ts'
import { RoomAccess } from './clinic.words.ts'

const RoomDetails = z.object({ name: Line(80), seats: z.number().int().min(1).max(200), access: z.array(RoomAccess).max(3).default([]) })

/** A room more in a site. */
export const addRoom = command({
  name: 'clinic.add-room',
  input: RoomDetails.extend({ siteId: Id }),
  subject: nothing,
  allow: allow('director'),
  output: Made,
  run: async ({ db, input, actor, newId }) => {
    const clinic = await clinicOf(db, actor.clinicId)
    if (clinic?.sites.some(({ id }) => id === input.siteId) !== true) throw new Refusal('clinic.no-such-site')
    const id = newId()
    await insertRoom(db, actor.clinicId, { ...input, id })
    return { id }
  },
})

/** A room gets another name, more or fewer seats, or says what it offers. Groups in it stay; one that is now too large for it says so when it is changed. */
export const changeRoom = command({
  name: 'clinic.change-room',
  input: RoomDetails.extend({ id: Id }),
  subject: (db, { id }) => roomById(db, id),
  allow: allow('director'),
  output: Made,
  run: async ({ db, input }) => {
    await updateRoom(db, input)
    return { id: input.id }
  },
})
