import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { followUpsDue, followUpsOf } from './follow-up.store.ts'
import { FollowUp } from './continuing-care.words.ts'

/** The call list: follow-ups due within a week or overdue; or all of one client. */
export const followUps = query({
  name: 'continuing-care.follow-ups',
  input: z.object({ clientId: Id.optional() }),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: z.array(FollowUp),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, now }) => input.clientId === undefined
    ? followUpsDue(db, Temporal.PlainDate.from(await clinicDay(db, now)).add({ days: 7 }).toString())
    : followUpsOf(db, input.clientId),
})
