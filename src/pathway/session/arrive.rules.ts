import { Temporal } from 'temporal-polyfill'
import { minutesBetween, wasThere } from './minutes.rules.ts'
import type { AttendanceStatus } from './session.words.ts'

/** How early somebody's coming is taken for a session. Source: the clinic's own default; the same as in `mark.rules.ts`. */
const EARLIEST_MINUTES = 240

interface SeatToday { readonly startsAt: string, readonly endsAt: string, readonly remote: boolean, readonly mark: { readonly status: AttendanceStatus } | null }

/** Which session somebody who comes in now comes for. */
export type Arriving<Seat> = { readonly state: 'arrived' | 'here-already', readonly seat: Seat } | { readonly state: 'nothing-now' }

/**
 * The first session of the day in this house that is not over. Somebody who is already marked there is told so; the next
 * session is only taken once this one is over, so that a second press changes nothing. Source: the clinic's own rule.
 */
export function arrivingAt<Seat extends SeatToday>(seats: readonly Seat[], now: string): Arriving<Seat> {
  const seat = seats.filter(({ remote, startsAt, endsAt }) => !remote && Temporal.Instant.compare(endsAt, now) > 0 && minutesBetween(now, startsAt) <= EARLIEST_MINUTES)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt)).at(0)
  if (seat === undefined) return { state: 'nothing-now' }
  return { state: seat.mark !== null && wasThere(seat.mark.status) ? 'here-already' : 'arrived', seat }
}
