import { z } from 'zod'
import { LocalDate } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { funnelOf } from './inquiry.store.ts'
import { Funnel } from './referral.words.ts'

/** How many first contacts of a span of time were answered, booked, assessed and admitted, and how fast. Days are counted in UTC. */
export const referralFunnel = query({
  name: 'referral.funnel',
  input: z.object({ from: LocalDate, until: LocalDate }),
  subject: nothing,
  allow: allow('intake', 'director'),
  output: Funnel,
  run: ({ db, input }) => funnelOf(db, `${input.from}T00:00:00.000Z`, `${input.until}T00:00:00.000Z`),
})
