import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { staffById } from '../../../people/staff/public.ts'
import { query } from '../../../platform/server/action.ts'
import { usualHours } from './booking.rules.ts'
import { namedHours } from './booking.store.ts'

const Stretch = z.object({ weekday: z.number(), starts: z.string(), ends: z.string() })

/** When somebody can be booked for a first visit: the hours named for them, or the usual ones; null when they see nobody for one. */
export const bookableHours = query({
  name: 'assessment.bookable-hours',
  input: z.object({ staffId: Id }),
  subject: (db, { staffId }) => staffById(db, staffId),
  allow: allow('director', 'intake', 'therapist', 'facilitator', 'prescriber'),
  output: z.object({ named: z.array(Stretch), usual: z.array(Stretch) }).nullable(),
  run: async ({ db, subject }) => subject.left || !subject.roles.includes('therapist') ? null
    : { named: (await namedHours(db)).get(subject.id) ?? [], usual: [...usualHours] },
})
