import { todayIn } from '../../../platform/web/when.ts'
import { wallClock } from '../../session/screens/clock.ts'

/** The day and the wall clock of a first visit at the clinic; empty when none is booked. */
export const visitParts = (at: string | null, zone: string): { day: string, time: string } =>
  at === null ? { day: '', time: '' } : { day: todayIn(zone, new Date(at)), time: wallClock(at, zone) }

/** The instant of a day and a wall clock at the clinic; null while one of them is missing. */
export function visitInstant(day: string, time: string, zone: string): string | null {
  if (day === '' || time === '') return null
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const apart = (instant: number): number => {
    const shown = new Date(instant).toISOString()
    return Date.parse(`${todayIn(zone, new Date(instant))}T${wallClock(shown, zone)}:00Z`) - instant
  }
  const near = asUtc - apart(asUtc)
  return new Date(asUtc - apart(near)).toISOString()
}
