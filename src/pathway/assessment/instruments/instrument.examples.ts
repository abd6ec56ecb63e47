import { score } from './instrument.rules.ts'
import type { About, Answers, Instrument, Score } from './instrument.words.ts'
import { shippedInstrument } from './shipped.ts'

/** The shipped instrument of that name; fails when there is none. */
export function theInstrument(id: string): Instrument {
  const found = shippedInstrument(id)
  if (found === undefined) throw new Error(`no instrument ${id}`)
  return found
}

/** Answers in form order; null leaves one out. */
export function inOrder(id: string, values: readonly (number | null)[]): Answers {
  const ids = theInstrument(id).items.map(item => item.id)
  return Object.fromEntries(values.flatMap((value, i) => {
    const item = ids[i]
    if (item === undefined) throw new Error(`${id} has no item ${i + 1}`)
    return value === null ? [] : [[item, value]]
  }))
}

/** The same answer to every item, save those named. */
export function allAnswered(id: string, value: number, save: Answers = {}): Answers {
  return { ...Object.fromEntries(theInstrument(id).items.map(item => [item.id, value])), ...save }
}

/** The score of these answers; fails when they are refused. */
export function scored(id: string, answers: Answers, about?: About): Score {
  const decision = score(theInstrument(id), answers, about)
  if (!decision.ok) throw new Error(`refused: ${decision.because}`)
  return decision.value
}

/** Answers of `items` many 0-to-`most` items that sum to `total`. */
export function summingTo(total: number, items: number, most: number): number[] {
  return Array.from({ length: items }, (_, i) => Math.max(0, Math.min(most, total - i * most)))
}

/** Whether a flag of a score holds. */
export const flag = (result: Score, id: string) => result.flags.find(one => one.id === id)?.holds

/** Whether a cut-off of a score is reached. */
export const cutOff = (result: Score, id: string) => result.cutOffs.find(one => one.id === id)?.reached

/** The alerts of a score, by id. */
export const alertIds = (result: Score) => result.alerts.map(one => one.id)
