import type { Phrase } from '../form.words.ts'
import type { NameFound } from '../names.rules.ts'

/** A slash that begins a word just before the caret, and what was typed after it. */
export function slashAt(words: string, caret: number): { at: number, typed: string } | null {
  const found = /(?:^|\s)\/([\p{L}\p{N}-]*)$/u.exec(words.slice(0, caret))
  return found === null ? null : { at: caret - (found[1]?.length ?? 0) - 1, typed: found[1] ?? '' }
}

/** Phrases whose short name begins like that, or whose words hold it; the short names first. */
export function phrasesFor(known: readonly Phrase[], typed: string): Phrase[] {
  const wanted = typed.toLowerCase()
  const begins = known.filter(({ short }) => short.toLowerCase().startsWith(wanted))
  const holds = known.filter(phrase => !begins.includes(phrase) && phrase.words.toLowerCase().includes(wanted))
  return [...begins, ...holds].slice(0, 8)
}

/** The words with a phrase in place of the slash, and where the caret stands then. */
export function withPhrase(words: string, { at, typed }: { at: number, typed: string }, phrase: string): { words: string, caret: number } {
  return { words: words.slice(0, at) + phrase + words.slice(at + 1 + typed.length), caret: at + phrase.length }
}

/** A text cut where names stand in it. */
export function marked(words: string, found: readonly NameFound[]): { words: string, name: boolean, from: number }[] {
  const cuts = found.flatMap(({ from, to }, i) => [{ from: found[i - 1]?.to ?? 0, to: from, name: false }, { from, to, name: true }])
  const last = found.at(-1)?.to ?? 0
  return [...cuts, { from: last, to: words.length, name: false }].filter(({ from, to }) => to > from).map(({ from, to, name }) => ({ words: words.slice(from, to), name, from }))
}
