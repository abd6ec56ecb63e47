import { z } from 'zod'
import { Id, LocalTime, Made } from '../../../people/ids.words.ts'
import { allow, either } from '../../../people/role.policy.ts'
import { staffById } from '../../../people/staff/public.ts'
import { command } from '../../../platform/server/action.ts'
import { replaceHours } from './booking.store.ts'

/** Says when a clinician can be booked; no hours at all brings the usual ones back. */
export const setHours = command({
  name: 'assessment.set-hours',
  input: z.object({
    staffId: Id,
    hours: z.array(z.object({ weekday: z.number().int().min(1).max(7), starts: LocalTime, ends: LocalTime })
      .refine(({ starts, ends }) => starts < ends, 'ends before it starts')).max(28),
  }),
  subject: (db, { staffId }) => staffById(db, staffId),
  allow: either(allow('director', 'intake'), allow('therapist').when('it is their own week', (actor, member: { readonly id: string }) => actor.id === member.id)),
  output: Made,
  run: async ({ db, input, actor }) => {
    await replaceHours(db, actor.clinicId, input.staffId, input.hours)
    return { id: input.staffId }
  },
})
