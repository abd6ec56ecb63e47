/** From this likeness on, in percent, signing asks for a reason that is kept. Source: the clinic's own limit; identical notes are a named audit trigger. */
export const TOO_ALIKE = 90

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'his', 'hers', 'their', 'el', 'ella', 'elle', 'su', 'sus', 'client', 'cliente', 'ct'])
const LONGEST = 600

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a part with everything that a lazy copier swaps taken out: names, pronouns, punctuation. */
function wordsOf(text: string, names: ReadonlySet<string>): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').slice(0, LONGEST)
    .map(word => names.has(word) || PRONOUNS.has(word) ? '~' : word)
}

/** Length of the longest row of words that both say in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let above: number[] = Array.from({ length: b.length + 1 }, () => 0)
  for (const word of a) {
    const row = [0]
    b.forEach((other, at) => row.push(word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0)))
    above = row
  }
  return above[b.length] ?? 0
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)

/** Share of neighbouring word pairs that both have: finds sentences that were only put in another order. */
function samePairs(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.length + right.length === 0) return 0
  const stock = new Map<string, number>()
  for (const pair of right) stock.set(pair, (stock.get(pair) ?? 0) + 1)
  const shared = left.filter(pair => {
    const count = stock.get(pair) ?? 0
    stock.set(pair, count - 1)
    return count > 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

/** How alike two parts are, in percent: 100 is word for word, whoever they name. */
export function likenessOf(a: string, b: string, names: readonly string[] = []): number {
  const known = new Set(names.map(fold))
  const [left, right] = [wordsOf(a, known), wordsOf(b, known)]
  if (left.length === 0 || right.length === 0) return 0
  return Math.round(100 * Math.max((2 * inCommon(left, right)) / (left.length + right.length), samePairs(left, right)))
}

/** One individual part, and what the client's note before it said. */
export interface Part { readonly clientId: string, readonly words: string, readonly lastNote: string | null }

/** How alike a part is to the most alike one of the others, and to the client's own last note. */
export interface Likeness {
  readonly clientId: string
  readonly toOthers: number
  /** Whose part is most alike. */
  readonly mostLike: string | null
  readonly toLastNote: number
  /** The larger of both. */
  readonly most: number
}

/** Compares every part of a session with every other one and with each client's last note. Source: the clinic's own guard against cloned notes. */
export function likenesses(parts: readonly Part[], names: readonly string[]): Likeness[] {
  return parts.map(part => {
    const others = parts.filter(({ clientId }) => clientId !== part.clientId)
      .map(other => ({ clientId: other.clientId, likeness: likenessOf(part.words, other.words, names) }))
    const first = others.toSorted((a, b) => b.likeness - a.likeness || (a.clientId < b.clientId ? -1 : 1)).at(0)
    const toLastNote = part.lastNote === null ? 0 : likenessOf(part.words, part.lastNote, names)
    const toOthers = first?.likeness ?? 0
    return { clientId: part.clientId, toOthers, mostLike: toOthers === 0 ? null : first?.clientId ?? null, toLastNote, most: Math.max(toOthers, toLastNote) }
  })
}
