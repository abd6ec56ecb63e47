import { Temporal } from 'temporal-polyfill'
import type { AttendanceStatus } from './session.words.ts'

/** When a session is held and how much of it is a break. */
export interface HeldAt { readonly startsAt: string, readonly endsAt: string, readonly breakMinutes: number }

/** What was seen of one client: no time means from the beginning, or until the end. */
export interface Seen { readonly status: AttendanceStatus, readonly arrivedAt: string | null, readonly leftAt: string | null }

const HERE: readonly AttendanceStatus[] = ['present', 'late', 'left-early', 'remote', 'left-upset']

/** Was the client there, for however long, in the room or remotely? */
export const wasThere = (status: AttendanceStatus): boolean => HERE.includes(status)

const ms = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

/** Real minutes between two instants, whole ones only; a night on which the clocks change makes no difference. */
export const minutesBetween = (from: string, to: string): number => Math.max(0, Math.floor((ms(to) - ms(from)) / 60_000))

/** Minutes of treatment a session offers: its length without the break. */
export const sessionMinutes = ({ startsAt, endsAt, breakMinutes }: HeldAt): number =>
  Math.max(0, minutesBetween(startsAt, endsAt) - breakMinutes)

const shared = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/**
 * Minutes of treatment one client received: from arriving, but not before the session began, to leaving, but not after
 * it ended, without the break. The break lies in the middle of the session: whoever left before it loses nothing to it.
 * Source: Virginia 12VAC30-130-5090 (service hours a day); per-diem payers count in and out times, breaks excluded.
 */
export function minutesThere(session: HeldAt, { status, arrivedAt, leftAt }: Seen): number {
  if (!wasThere(status)) return 0
  const [starts, ends] = [ms(session.startsAt), ms(session.endsAt)]
  const stay: readonly [number, number] = [
    Math.max(starts, arrivedAt === null ? starts : ms(arrivedAt)), Math.min(ends, leftAt === null ? ends : ms(leftAt)),
  ]
  if (stay[1] <= stay[0]) return 0
  const [middle, half] = [(starts + ends) / 2, session.breakMinutes * 30_000]
  return Math.floor((stay[1] - stay[0] - shared(stay, [middle - half, middle + half])) / 60_000)
}

/** The calendar day of an instant on the wall clock of a site. */
export const dayAt = (instant: string, zone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
