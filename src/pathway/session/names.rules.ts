/** What a client may be called. */
export interface Called { readonly clientId: string, readonly givenName: string, readonly preferredName: string | null, readonly familyName: string }

/** A client's name in a text: where, and whose. */
export interface NameFound { readonly from: number, readonly to: number, readonly words: string, readonly clientId: string }

/** Given names that are everyday words too: only with a capital inside a sentence are they a name. */
const EVERYDAY = new Set(['will', 'may', 'grace', 'hope', 'faith', 'joy', 'rose', 'mark', 'art', 'bill', 'rob', 'drew', 'chase', 'angel', 'dawn',
  'april', 'june', 'august', 'summer', 'autumn', 'young', 'long', 'price', 'rich', 'sue', 'pat', 'jack', 'skip', 'guy', 'star', 'paz', 'luz',
  'cruz', 'sol', 'mar', 'rey', 'dolores', 'mercedes', 'esperanza', 'consuelo', 'leon', 'abril', 'rosa', 'victoria', 'gracia', 'santos', 'flores', 'rios'])

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const partsOf = ({ givenName, preferredName, familyName }: Called): readonly string[] =>
  [givenName, preferredName ?? '', familyName].flatMap(name => name.split(/[^\p{L}\p{M}]+/u)).map(fold).filter(part => part.length > 2)

const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?\n]["”’)]?\s*)$/u.test(text.slice(0, at))

const isName = (text: string, word: string, at: number): boolean =>
  !EVERYDAY.has(fold(word)) || (/^\p{Lu}/u.test(word) && !beginsSentence(text, at))

/**
 * Where a text names a client, accents and capitals or not. The part of a group's notes that stands in everybody's chart
 * never names anybody. Source: 42 CFR 2.13 (no more than necessary is disclosed); 45 CFR 164.502(b).
 */
export function namesIn(text: string, people: readonly Called[]): NameFound[] {
  const whose = new Map(people.flatMap(person => partsOf(person).map(part => [part, person.clientId] as const)))
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const clientId = whose.get(fold(word)) ?? whose.get(fold(word.replace(/s$/u, '')))
    return clientId === undefined || !isName(text, word, index) ? [] : [{ from: index, to: index + word.length, words: word, clientId }]
  })
}

/** A text as it may leave the clinic: whoever else it names is not in it. Source: 42 CFR 2.13. */
export function withoutNames(text: string, people: readonly Called[], instead: string): string {
  return namesIn(text, people).toReversed().reduce((left, { from, to }) => left.slice(0, from) + instead + left.slice(to), text)
}

const near = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const at = [...long].findIndex((letter, i) => letter !== short[i])
  return at < 0 || short.slice(at) === long.slice(at + 1) || (short.length === long.length && short.slice(at + 1) === long.slice(at + 1))
}

/** Whom somebody is easily taken for: the same or nearly the same first or last name. Source: the clinic's own guard against wrong charts. */
export const easilyMistaken = (one: Called, others: readonly Called[]): Called | undefined => others.find(other => other.clientId !== one.clientId && (
  near(fold(one.preferredName ?? one.givenName), fold(other.preferredName ?? other.givenName)) || (fold(one.familyName) === fold(other.familyName))))
