import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { Id, LocalTime, Made } from '../../people/ids.words.ts'
import { allow, either } from '../../people/role.policy.ts'
import { staffById } from '../../people/staff/public.ts'
import { saveStaffHours } from './life.store.ts'

/** Says when a staff member can see clients; an empty list means the usual office hours. */
export const setStaffHours = command({
  name: 'schedule.set-staff-hours',
  input: z.object({ staffId: Id, hours: z.array(z.object({ weekday: z.number().int().min(1).max(7), starts: LocalTime, ends: LocalTime })).max(21) }),
  subject: (db, { staffId }) => staffById(db, staffId),
  allow: either(allow('director'), allow('therapist', 'facilitator', 'prescriber').when('it is their own diary', (actor, { id }: { readonly id: string }) => actor.id === id)),
  output: Made,
  run: async ({ db, input, subject, actor, newId }) => {
    if (input.hours.some(({ starts, ends }) => ends <= starts)) throw new Refusal('schedule.ends-before-it-begins')
    await saveStaffHours(db, actor.clinicId, subject.id, input.hours.map(hours => ({ ...hours, id: newId() })))
    return { id: subject.id }
  },
})
