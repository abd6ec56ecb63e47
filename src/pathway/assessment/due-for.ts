import { Temporal } from 'temporal-polyfill'
import { programAtVersion } from '../../people/clinic/public.ts'
import type { Context } from '../../platform/server/action.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { askedWithStaff, dueToday } from './due-measures.rules.ts'
import { openEpisodeOf } from './episode.store.ts'
import type { Instrument } from './instruments/instrument.words.ts'
import { measuresOf } from './measure.store.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'
import { askedHere } from './shelf/shelf.store.ts'

/** Which measures wait for a person by the cadence of each; alone on the phone, only those that nobody has to ask. */
export async function dueFor(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>, clientId: string, alone: boolean): Promise<{ readonly instrument: Instrument, readonly dueOn: string }[]> {
  const { db, now } = context
  const [episode, zone, inUse] = [await openEpisodeOf(db, clientId), await zoneOf(context), await instrumentsInUse(db)]
  const program = episode && await programAtVersion(db, episode.programId, episode.programVersion)
  const dayOf = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const lastOn = new Map((await measuresOf(db, clientId)).map(({ instrument, givenAt }) => [instrument, dayOf(givenAt)]))
  const usable = alone ? inUse.filter(({ id, answeredBy }) => answeredBy !== 'clinician' && !askedWithStaff(id)) : inUse
  return dueToday(usable, { kind: program?.kind ?? null, lastOn, asked: await askedHere(db) }, dayOf(now))
}
