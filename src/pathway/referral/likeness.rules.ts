import { fold, nameParts } from '../../people/client/client.rules.ts'
import nicknames from './nicknames.json' with { type: 'json' }
import type { Alike } from './referral.words.ts'

/** What is known of a person for telling two people apart. */
export interface Clues {
  readonly names: readonly (string | null)[]
  readonly birthDate: string | null
  readonly phoneEnd: string | null
}

/** The last seven digits of a number, when there are that many. */
export const phoneEndOf = (phone: string | null | undefined): string | null => {
  const digits = (phone ?? '').replace(/\D/gu, '')
  return digits.length < 7 ? null : digits.slice(-7)
}

/** How many letters must be typed otherwise; two neighbours that changed places count as one. Source: Damerau 1964, optimal string alignment. */
export function lettersApart(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_none, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** All names that are often the same given name: Pepe and José. */
export const familyOf = (name: string): readonly string[] =>
  [...new Set([fold(name), ...nicknames.families.filter(family => family.includes(fold(name))).flat()])]

const nearlySame = (a: string, b: string): boolean => {
  if (familyOf(a).includes(b)) return true
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true
  return lettersApart(a, b) <= (Math.max(a.length, b.length) <= 4 ? 1 : 2) && a[0] === b[0]
}

const nameAlike = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean => {
  const [mine, theirs] = [nameParts(a), nameParts(b)]
  if (mine.length === 0 || theirs.length === 0) return false
  const [shorter, longer] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  const found = shorter.filter(part => longer.some(other => nearlySame(part, other)))
  return found.length >= Math.min(2, shorter.length) && found.length === shorter.length
}

/** A date of which day and month changed places, or one digit is wrong, is the usual slip of the pen. */
const dateAlike = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false
  const swapped = `${a.slice(0, 5)}${a.slice(8)}-${a.slice(5, 7)}`
  return a === b || swapped === b
}

/**
 * In what two people agree: names with nicknames and slips, birth date, phone.
 * Source: product rule, the same person referred twice is warned of before saving.
 */
export function alike(said: Clues, known: Clues): readonly Alike[] {
  return [
    ...(nameAlike(said.names, known.names) ? ['name' as const] : []),
    ...(dateAlike(said.birthDate, known.birthDate) ? ['birth-date' as const] : []),
    ...(said.phoneEnd !== null && said.phoneEnd === known.phoneEnd ? ['phone' as const] : []),
  ]
}

/** Very likely one person: the name and one more fact, or birth date and phone. Source: our own threshold, tested on pairs. */
export const verySure = (agree: readonly Alike[]): boolean => agree.length >= 2

/** Worth showing while somebody types: a name alone is, a birth date alone is not. Source: our own threshold. */
export const worthShowing = (agree: readonly Alike[]): boolean =>
  verySure(agree) || agree.includes('name') || agree.includes('phone')
