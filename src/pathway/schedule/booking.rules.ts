import { overlaps, type Span } from './times.rules.ts'

/** A stretch of time with everything it takes: a room, staff, clients. */
export interface Booking extends Span {
  /** Null for what is only planned. */
  readonly sessionId: string | null
  readonly roomId: string | null
  readonly staffIds: readonly string[]
  readonly clientIds: readonly string[]
  /** One meeting of the hour a client has every week. */
  readonly isWeeklyHour?: boolean
}

/** Who or what would be in two places at once, and when. */
export interface Clash { readonly what: 'room' | 'staff' | 'client', readonly id: string, readonly at: string, readonly sessionId: string | null }

const shared = (a: readonly string[], b: readonly string[]): string | undefined => a.find(id => b.includes(id))

/** Nobody is in two places: a room, a staff member and a client have one session at a time. Source: product.md M4, the clinic's own rule. */
export function clashOf(wanted: Booking, other: Booking): Clash | null {
  if (wanted.sessionId !== null && wanted.sessionId === other.sessionId) return null
  if (!overlaps(wanted, other)) return null
  const at = wanted.startsAt
  if (wanted.roomId !== null && wanted.roomId === other.roomId) return { what: 'room', id: wanted.roomId, at, sessionId: other.sessionId }
  const staff = shared(wanted.staffIds, other.staffIds)
  if (staff !== undefined) return { what: 'staff', id: staff, at, sessionId: other.sessionId }
  const client = shared(wanted.clientIds, other.clientIds)
  return client === undefined ? null : { what: 'client', id: client, at, sessionId: other.sessionId }
}

/** The first collision of planned bookings with those that stand, in order of time. */
export function firstClash(wanted: readonly Booking[], standing: readonly Booking[]): Clash | null {
  for (const booking of wanted) {
    for (const other of standing) {
      const clash = clashOf(booking, other)
      if (clash !== null) return clash
    }
  }
  return null
}

/** A seat held in a group, from a day until a day (both included) or without end. */
export interface Seat { readonly fromDate: string, readonly untilDate: string | null }

/** Seats left in a group on a day: nobody joins above the number of seats. Source: the group's own seats, which the clinic sets below its cap. */
export const seatsLeft = (seats: number, held: readonly Seat[], onDate: string): number =>
  seats - held.filter(({ untilDate }) => untilDate === null || untilDate >= onDate).length

/** The first collision of planned bookings with one another. */
export function withinThemselves(wanted: readonly Booking[]): Clash | null {
  for (const [at, booking] of wanted.entries()) {
    const clash = firstClash([booking], wanted.slice(at + 1))
    if (clash !== null) return clash
  }
  return null
}
