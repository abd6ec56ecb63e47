import { Refusal } from '../../platform/pure/refusal.ts'
import type { Db } from '../../platform/server/db.ts'
import { firstClash, type Booking, type Clash } from './booking.rules.ts'
import { bookingsBetween, holdStill } from './bookings.store.ts'
import { clockAt, dateAt } from './times.rules.ts'

/** The refusal that names what is taken and when, on the site's clock. */
export const clashRefusal = ({ what, at }: Clash, zone: string): Refusal =>
  new Refusal(`schedule.${what}-taken`, { values: { clock: clockAt(at, zone), day: dateAt(at, zone) } })

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))]

/** The first collision of planned bookings with what stands, once everybody else who wants the same has to wait. */
export async function claimed(db: Db, wanted: readonly Booking[]): Promise<Clash | null> {
  const [first] = wanted
  if (first === undefined) return null
  const of = {
    rooms: distinct(wanted.map(({ roomId }) => roomId)), staff: distinct(wanted.flatMap(({ staffIds }) => staffIds)),
    clients: distinct(wanted.flatMap(({ clientIds }) => clientIds)),
  }
  await holdStill(db, [...of.rooms, ...of.staff, ...of.clients])
  const from = wanted.reduce((least, { startsAt }) => (startsAt < least ? startsAt : least), first.startsAt)
  const to = wanted.reduce((most, { endsAt }) => (endsAt > most ? endsAt : most), first.endsAt)
  return firstClash(wanted, await bookingsBetween(db, { from, to }, of))
}

/** Refuses unless every room, staff member and client of these bookings is free; until the change is safe nobody else can take them. */
export async function claim(db: Db, wanted: readonly Booking[], zone: string): Promise<void> {
  const clash = await claimed(db, wanted)
  if (clash !== null) throw clashRefusal(clash, zone)
}
