import { Temporal } from 'temporal-polyfill'
import { clinicOf } from '../../../people/clinic/public.ts'
import { allStaff } from '../../../people/staff/public.ts'
import type { Context } from '../../../platform/server/action.ts'
import type { FreeTime } from '../assessment.words.ts'
import { DAYS_AHEAD, freeTimes, usualHours, type Clinician } from './booking.rules.ts'
import { namedHours, takenBetween } from './booking.store.ts'

type Looking = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>

/** Everybody who sees people for assessments, with their hours. */
export async function clinicians({ db }: Pick<Looking, 'db'>): Promise<Clinician[]> {
  const named = await namedHours(db)
  return (await allStaff(db)).filter(({ roles, left }) => !left && roles.includes('therapist'))
    .map(({ id, name }) => ({ staffId: id, staffName: name, hours: named.get(id) ?? usualHours }))
}

/** The clock of the clinic's first site. */
export const zoneOf = async ({ db, actor }: Pick<Looking, 'db' | 'actor'>): Promise<string> =>
  (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'

/** The times at which somebody could be seen as of now, soonest first. */
export async function freeTimesNow(context: Looking): Promise<FreeTime[]> {
  const { db, now } = context
  const until = Temporal.Instant.from(now).add({ hours: 24 * (DAYS_AHEAD + 1) }).toString()
  return freeTimes(await clinicians(context), await takenBetween(db, now, until), await zoneOf(context), now)
}
