import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { noteOnTrails } from '../../referral/public.ts'
import { appointmentById, markCancelled } from './booking.store.ts'
import { tellOfAppointment } from './confirm.ts'

/** Gives a held time back; somebody else can have it at once. */
export const cancelBooking = command({
  name: 'assessment.cancel-booking',
  input: z.object({ id: Id }),
  subject: (db, { id }) => appointmentById(db, id),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    if (subject.cancelledAt !== null) throw new Refusal('assessment.already-cancelled')
    await markCancelled(db, subject.id, now)
    await noteOnTrails(db, subject.clientId, 'unbooked', { now, by: actor.id })
    await tellOfAppointment(context, subject, 'cancelled')
    return { id: subject.id }
  },
})
