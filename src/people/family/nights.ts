import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query, type AnyAction } from '../../platform/server/action.ts'
import { clinicOf } from '../clinic/public.ts'
import { Id, Made } from '../ids.words.ts'
import { allow, signedIn } from '../role.policy.ts'
import { callOffNight, insertNight, nightById, nightsSince } from './night.store.ts'
import { Night, NightPlan } from './night.words.ts'

/** Staff who plan evenings for families. */
const hosts = allow('therapist', 'facilitator', 'director')

/** Family nights to come. They are about nobody: every supporter, client and staff member may see them. */
export const familyNights = query({
  name: 'family.nights',
  input: z.object({}),
  subject: nothing,
  allow: signedIn,
  output: z.object({ zone: z.string(), nights: z.array(Night) }),
  run: async ({ db, actor, now }) => ({ zone: (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC', nights: await nightsSince(db, now) }),
})

/** Plans an evening for the people around clients. */
export const planNight = command({
  name: 'family.plan-night',
  input: NightPlan,
  subject: nothing,
  allow: hosts,
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const starts = Temporal.PlainDateTime.from(`${input.day}T${input.starts}`).toZonedDateTime(zone)
    if (starts.epochMilliseconds <= Date.parse(now)) throw new Refusal('family.night-is-past')
    const { title, words, place, language } = input
    const id = newId()
    await insertNight(db, actor.clinicId, {
      id, title, words, place, language, startsAt: starts.toInstant().toString(), endsAt: starts.add({ minutes: input.minutes }).toInstant().toString(), by: actor.id, now,
    })
    return { id }
  },
})

/** Calls an evening off; it is gone from every page at its next look. */
export const cancelNight = command({
  name: 'family.call-off-night',
  input: z.object({ id: Id }),
  subject: (db, { id }) => nightById(db, id),
  allow: hosts,
  run: ({ db, subject: { id }, now }) => callOffNight(db, id, now),
})

/** What can be done with family nights. */
export const nightActions: readonly AnyAction[] = [familyNights, planNight, cancelNight]
