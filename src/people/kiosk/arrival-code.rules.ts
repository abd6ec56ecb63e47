const DIGITS = 4

const inARow = (digits: readonly number[]): boolean => {
  const steps = digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0))
  return new Set(steps).size === 1 && Math.abs(steps[0] ?? 9) <= 1
}

/**
 * A code nobody types by chance: not one digit again and again, not in a row, not the year or the day of the person's birth.
 * Source: the clinic's own rule; the code opens nothing but the kiosk.
 */
export function codeTooPlain(code: string, birthDate: string | null): boolean {
  const digits = [...code].map(Number)
  if (inARow(digits) || code.slice(0, 2) === code.slice(2)) return true
  if (birthDate === null) return false
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return [year, month + day, day + month].includes(code)
}

/** Four digits out of two random bytes. */
export const codeFrom = (random: number): string => String(random % 10 ** DIGITS).padStart(DIGITS, '0')
