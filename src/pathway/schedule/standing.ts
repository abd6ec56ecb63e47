import type { Moment } from './program-frame.ts'
import { sessionsOfSeries, type SeriesOf, type SeriesSession } from './series-sessions.store.ts'
import { dateAt, instantOf, mondayOf } from './times.rules.ts'

/** A session of a series with its day at the site, and whether it can still follow. */
export interface StandingSession extends SeriesSession { readonly day: string, readonly fixed: boolean }

/** Sessions of a series from the week of a day on, and which of them can no longer change. */
export async function standing({ db, now }: Pick<Moment, 'db' | 'now'>, of: SeriesOf, from: string, zone: string): Promise<StandingSession[]> {
  const sessions = await sessionsOfSeries(db, of, instantOf(mondayOf(from), '00:00', zone))
  const first = instantOf(from, '00:00', zone)
  return sessions.map(session => ({
    ...session, day: dateAt(session.startsAt, zone), fixed: session.startsAt < first || session.startsAt <= now || session.settled,
  }))
}
