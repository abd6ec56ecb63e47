import type { Release } from '../../../people/family/family.words.ts'
import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { AttendedFact } from '../requirements/requirement.words.ts'
import type { LetterContent, LetterKind } from './letter.words.ts'

type Refused = 'completion.release-not-live' | 'completion.release-names-not-this' | 'completion.not-completed'

/** A letter leaves only under a live release of this client that names what it states; a certificate only of a completed stay. Source: 42 CFR 2.31, 2.33. */
export function mayIssue(kind: LetterKind, release: Pick<Release, 'state' | 'topics' | 'supporterId'> | undefined, completed: boolean): Decision<true, Refused> {
  if (release === undefined || release.state !== 'live') return no('completion.release-not-live')
  if (!release.topics.includes(kind)) return no('completion.release-names-not-this')
  return kind === 'completion' && !completed ? no('completion.not-completed') : yes(true)
}

/** What was attended from one day to another; sessions the program called off are not counted. Source: the record of attendance. */
export function attendedBetween(attended: readonly AttendedFact[], from: string, to: string): NonNullable<LetterContent['attendance']> {
  const held = attended.filter(({ on, status }) => on >= from && on <= to && status !== 'cancelled')
  return {
    from, to, sessions: held.length, attended: held.filter(({ minutes }) => minutes > 0).length, excused: held.filter(({ status }) => status === 'excused').length,
    minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

/** Letters that nobody mixes up when they are typed from paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Sixteen letters and digits, about 78 bits, in groups of four. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from({ length: 16 }, (_none, at) => ALPHABET[(bytes[at] ?? 0) % ALPHABET.length]).join('').replaceAll(/(.{4})(?=.)/gu, '$1-')

/** A code as somebody types it: case, blanks and dashes do not matter. */
export const typedCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '').slice(0, 16).replaceAll(/(.{4})(?=.)/gu, '$1-')

const plain = (name: string): string[] => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter(part => part !== '')

/** Whether a name that was typed from paper is the one in the letter: each word of it, and the family name among them. Source: clinic's own rule. */
export function sameName(typed: string, name: string): boolean {
  const [given, whole] = [plain(typed), plain(name)]
  const family = whole.at(-1)
  return family !== undefined && given.includes(family) && given.every(part => whole.includes(part))
}
