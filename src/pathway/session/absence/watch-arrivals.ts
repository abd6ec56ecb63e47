import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import type { Actor } from '../../../platform/pure/policy.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { perform } from '../../../platform/server/perform.ts'
import type { Job } from '../../../platform/server/slice.ts'
import { isMissing } from './absence.rules.ts'
import { unmarkedSeats } from './absence.store.ts'
import { openAbsence } from './open-absence.ts'
import { policiesOf } from './policy.store.ts'

/** Looks at every session that has begun: who has not arrived within the grace of their program is asked after. */
export const watchArrivals = command({
  name: 'session.watch-arrivals',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ opened: z.number() }),
  run: async context => {
    const { db, actor, now } = context
    const [seats, policies] = [await unmarkedSeats(db, now), await policiesOf(db, actor.clinicId)]
    let opened = 0
    for (const seat of seats) {
      if (isMissing(seat, policies.get(seat.programId)?.graceMinutes ?? 0, now) && await openAbsence(context, seat)) opened += 1
    }
    return { opened }
  },
})

const clock = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** Every five minutes the clinic looks who has not come. */
export const watchArrivalsOften: Job = {
  name: 'session.watch-arrivals',
  every: '*/5 * * * *',
  run: async (engine, clinicId) => { await perform(engine, watchArrivals, { body: {}, by: { actor: clock(clinicId) } }) },
}
