import { no, yes, type Decision } from '../../platform/pure/decision.ts'

/** Folds a name so that José, jose and JOSE are found alike. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words by which a person is found: each part of each name, folded, longest 40 letters. */
export const nameParts = (names: readonly (string | null | undefined)[]): string[] => [
  ...new Set(names.flatMap(name => fold(name ?? '').split(/[^\p{L}\p{N}]+/u)).filter(part => part.length > 0).map(part => part.slice(0, 40))),
]

/** A birth date that can be true on the day it is written down. */
export const birthDateAccepted = (birthDate: string | null | undefined, today: string): Decision<true, 'client.born-in-the-future'> =>
  birthDate !== null && birthDate !== undefined && birthDate > today ? no('client.born-in-the-future') : yes(true)

/** The name staff say aloud. */
export const spokenName = (client: { givenName: string, familyName: string, preferredName: string | null }): string =>
  `${client.preferredName ?? client.givenName} ${client.familyName}`
