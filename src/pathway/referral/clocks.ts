import { z } from 'zod'
import { Line } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { Urgency, UrgencyClock } from './referral.words.ts'
import { clocksOf, dropClock, saveClock } from './urgency-clock.store.ts'

/** How soon somebody must hear from this clinic, by urgency, and what each number rests on. */
export const clocks = query({
  name: 'referral.clocks',
  input: z.object({}),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.array(UrgencyClock),
  run: async ({ db }) => [...await clocksOf(db)],
})

/** The director sets a clock, with what it rests on; without numbers the one that comes with the product holds again. Referrals already on the list keep theirs. */
export const setClock = command({
  name: 'referral.set-clock',
  input: z.object({ urgency: Urgency, clock: z.object({
    answerWithinMinutes: z.number().int().min(1).max(20_160), assessWithinHours: z.number().int().min(1).max(2160), reason: Line(300),
  }).nullable() }),
  subject: nothing,
  allow: allow('director'),
  output: z.array(UrgencyClock),
  run: async ({ db, input: { urgency, clock }, actor, now }) => {
    if (clock === null) await dropClock(db, urgency)
    else await saveClock(db, actor.clinicId, { urgency, ...clock }, actor.id, now)
    return [...await clocksOf(db)]
  },
})
