/** How long before a hard time its plan is shown, in minutes: early enough to do something else. Clinic's own default. */
const SHOWN_BEFORE = 60

const DAY = 24 * 60

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** When in the week a hard time is. */
export interface TimeOfWeek { readonly weekdays: readonly number[], readonly starts: string, readonly ends: string }

/** A moment of the client's week by the clock of their phone; Monday is 1. */
export interface WeekMoment { readonly weekday: number, readonly minutes: number }

/** The moment a Date shows on the phone. */
export const weekMoment = (at: { getDay: () => number, getHours: () => number, getMinutes: () => number }): WeekMoment =>
  ({ weekday: at.getDay() === 0 ? 7 : at.getDay(), minutes: at.getHours() * 60 + at.getMinutes() })

/** Minutes from a moment until a hard time of one weekday begins, and until it is over; in the week that goes round. */
function away(time: Pick<TimeOfWeek, 'starts' | 'ends'>, weekday: number, now: WeekMoment): { begins: number, over: number } {
  const length = (minutesOf(time.ends) - minutesOf(time.starts) + DAY) % DAY || DAY
  const week = 7 * DAY
  const begins = ((weekday - now.weekday) * DAY + minutesOf(time.starts) - now.minutes + week) % week
  // What began earlier and still runs lies almost a week ahead on this clock.
  return begins + length > week ? { begins: begins - week, over: begins - week + length } : { begins, over: begins + length }
}

/** The plans that help right now: a hard time that runs, or begins within the hour; the one that begins first comes first. */
export function plansForNow<T extends TimeOfWeek>(times: readonly T[], now: WeekMoment): readonly T[] {
  return times.flatMap(time => {
    const near = time.weekdays.map(weekday => away(time, weekday, now)).filter(({ begins, over }) => begins <= SHOWN_BEFORE && over > 0)
    const [first] = near.map(({ begins }) => begins).sort((a, b) => a - b)
    return first === undefined ? [] : [{ time, first }]
  }).sort((a, b) => a.first - b.first).map(({ time }) => time)
}
