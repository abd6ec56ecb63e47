import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { Told } from '../../../people/notice/notice.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { noteOnTrails } from '../../referral/public.ts'
import { endOf, mayBook } from './booking.rules.ts'
import { appointmentsOf, holdCalendars, insertAppointment, takenBetween } from './booking.store.ts'
import { tellOfAppointment } from './confirm.ts'
import { clinicians, freeTimesNow } from './free-times-now.ts'

/** How many other times are named when the wanted one is gone. */
const OFFER = 4

/** Holds a time for an assessment at once; of two who want the same, one gets it and the other hears what else is free. */
export const book = command({
  name: 'assessment.book',
  input: z.object({
    clientId: Id, staffId: Id, startsAt: z.iso.datetime({ offset: true }).transform(at => new Date(at).toISOString()),
    place: z.enum(['in-person', 'phone', 'video']).default('in-person'),
  }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ id: Id, startsAt: z.string(), confirmation: Told }),
  run: async context => {
    const { db, input, actor, now, newId } = context
    const { clientId, staffId, startsAt, place } = input
    const endsAt = endOf(startsAt)
    await holdCalendars(db, staffId, clientId)
    if (!(await clinicians(context)).some(one => one.staffId === staffId)) throw new Refusal('assessment.no-such-clinician')
    if ((await appointmentsOf(db, clientId)).some(held => held.cancelledAt === null && held.endsAt > now)) throw new Refusal('assessment.already-booked')
    const allowed = mayBook({ startsAt, endsAt }, (await takenBetween(db, startsAt, endsAt)).filter(one => one.staffId === staffId), now)
    if (!allowed.ok) throw new Refusal(allowed.because, { current: { free: (await freeTimesNow(context)).slice(0, OFFER) } })
    const held = { id: newId(), clientId, staffId, startsAt, endsAt, place }
    await insertAppointment(db, actor.clinicId, { ...held, by: actor.id, now })
    await noteOnTrails(db, clientId, 'booked', { now, by: actor.id, bookedFor: startsAt })
    return { id: held.id, startsAt, confirmation: await tellOfAppointment(context, held, 'booked') }
  },
})
