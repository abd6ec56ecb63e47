import type { Condition, Counted, Instrument, Item } from './instrument.words.ts'

/** True, false, or null: the answers do not tell yet. */
export type Truth = boolean | null

/** What a condition is judged by: the answers given and the scale values known so far. */
export type Facts = {
  readonly instrument: Instrument
  readonly given: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number | null>
}

/**
 * Judges a condition so that no answer still missing can turn the verdict round.
 * Source: Kleene's three-valued logic.
 */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map(part => holds(part, facts)))
  if ('any' in condition) return some(condition.any.map(part => holds(part, facts)))
  if ('count' in condition) return counts(condition, facts)
  const value = 'item' in condition ? itemValue(condition.item, facts) : facts.scales.get(condition.scale) ?? null
  if (value === null) return null
  if (value === 'not asked') return false
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost
}

/** Whether an item needs an answer, given the others. Null while the answer it depends on is missing. */
export function asked(item: Item, facts: Facts): Truth {
  return item.askedWhen === undefined ? true : holds(item.askedWhen, facts)
}

function itemValue(id: string, facts: Facts): number | 'not asked' | null {
  const value = facts.given.get(id)
  if (value !== undefined) return value
  const item = facts.instrument.items.find(one => one.id === id)
  return item !== undefined && asked(item, facts) === false ? 'not asked' : null
}

function counts(condition: { count: readonly Counted[], atLeast: number, atMost?: number | undefined }, facts: Facts) {
  const verdicts = condition.count.flatMap(({ items, atLeast }) => items.map(item => holds({ item, atLeast }, facts)))
  const surely = verdicts.filter(verdict => verdict === true).length
  const perhaps = verdicts.filter(verdict => verdict === null).length
  const most = condition.atMost ?? Infinity
  if (surely > most || surely + perhaps < condition.atLeast) return false
  return surely >= condition.atLeast && surely + perhaps <= most ? true : null
}

function every(verdicts: readonly Truth[]): Truth {
  if (verdicts.includes(false)) return false
  return verdicts.includes(null) ? null : true
}

function some(verdicts: readonly Truth[]): Truth {
  if (verdicts.includes(true)) return true
  return verdicts.includes(null) ? null : false
}
