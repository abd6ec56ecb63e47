/** Wrong tries of the last hour that cost no waiting: people mistype, and a whole group types at one kiosk. */
const FREE = { secret: 5, kiosk: 20, address: 60 }

/** Seconds of the first pause; each further wrong try doubles it, up to the longest. */
const FIRST_PAUSE = 10
const LONGEST_PAUSE = 900

/** So many wrong tries on one account in an hour are shown to the director. */
export const TELL_DIRECTOR_AT = 20

/** Wrong answers to the question a link asks before the link is dead. */
export const LINK_ANSWERS = 5

/**
 * Seconds somebody has to wait before the next guess counts. It grows with each wrong try and ends by itself, and it is counted
 * for one secret from one address: a stranger elsewhere cannot lock the real person out.
 * Source: NIST SP 800-63B-4 section 3.2.2 (limit of consecutive failures; growing waits).
 */
export function secondsToWait(kind: keyof typeof FREE, wrong: number, secondsSinceLast: number): number {
  const over = wrong - FREE[kind]
  if (over < 0) return 0
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(over, 20))
  return Math.max(0, Math.ceil(pause - secondsSinceLast))
}

/** A wait as people read it on a clock: 0:45, 12:00. */
export const onTheClock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A PIN nobody guesses first: not repeated, not in a row, not a date of birth. Source: the clinic's own rule. */
export function pinTooEasy(pin: string, birthDate: string | null): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, i) => digit - (digits[i] ?? 0))
  if (new Set(digits).size < 3) return true
  if (steps.every(step => step === 1) || steps.every(step => step === -1)) return true
  if (pin.slice(0, 3) === pin.slice(3) || (pin.slice(0, 2) === pin.slice(2, 4) && pin.slice(2, 4) === pin.slice(4))) return true
  const [year = '', month = '', day = ''] = (birthDate ?? '').split('-')
  const short = year.slice(2)
  return birthDate !== null && [month + day + short, day + month + short, short + month + day, year + month, month + year, year + day, day + year].includes(pin)
}
