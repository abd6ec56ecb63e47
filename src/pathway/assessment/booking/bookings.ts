import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { anyStaff, either, theClient } from '../../../people/role.policy.ts'
import { query } from '../../../platform/server/action.ts'
import { Appointment } from '../assessment.words.ts'
import { appointmentsOf } from './booking.store.ts'

/** The times held for one person. */
export const bookings = query({
  name: 'assessment.bookings',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(anyStaff, theClient),
  output: z.array(Appointment),
  run: ({ db, subject }) => appointmentsOf(db, subject.clientId),
})
