const MINUTE = 60_000

/** An instant some minutes after another. */
export const plusMinutes = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * MINUTE).toISOString()

/** The wall clock of an instant in a zone, `18:30`. */
export const wallClock = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }).format(new Date(instant))

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The instant at which the wall clock shows a time, nearest to another instant: for times typed during a session. */
export const instantNear = (near: string, zone: string, clock: string): string => {
  const apart = minutesOf(clock) - minutesOf(wallClock(near, zone))
  const nearest = ((apart + 720 + 1440) % 1440) - 720
  return plusMinutes(near, nearest)
}
