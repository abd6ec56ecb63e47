import { asked, holds, type Facts } from './condition.rules.ts'
import type { AnswerKind, Instrument, Item, Scale } from './instrument.words.ts'

/** A scale's value, how many of its items were answered, and whether missing ones were estimated. */
export type ScaleValue = {
  readonly value: number | null
  readonly answered: number
  readonly of: number
  readonly estimated: boolean
}

/** Every scale of the instrument, in the order of the file. Source: the data file of each instrument. */
export function scaleValues(instrument: Instrument, given: Facts['given']): ReadonlyMap<string, ScaleValue> {
  const found = new Map<string, ScaleValue>()
  const facts: Facts = { instrument, given, scales: new Map<string, number>() }
  const gate = instrument.gate !== undefined && holds(instrument.gate.when, facts) === true ? instrument.gate : null
  for (const scale of instrument.scales) {
    const value = scale.how.kind === 'of-scales' ? combined(scale.how.parts, found) : ofItems(scale, facts)
    found.set(scale.id, gate !== null && scale.id === instrument.total ? { ...value, value: gate.total } : value)
  }
  return found
}

/** What an answer scores: its own points, counted the other way round on reverse items. */
export function points(item: Item, kind: AnswerKind, value: number): number {
  const choices = kind.kind === 'choice' ? kind.choices : []
  const scored = kind.kind === 'choice' ? choices.map(one => one.points ?? one.value) : [kind.min, kind.max]
  const own = choices.find(one => one.value === value)?.points ?? value
  return item.reverse === true ? Math.max(...scored) + Math.min(...scored) - own : own
}

function ofItems(scale: Scale, facts: Facts): ScaleValue {
  if (scale.how.kind === 'of-scales') return NOTHING
  const ids = scale.how.items
  const items = facts.instrument.items.filter(item => ids.includes(item.id))
  const earned = items.flatMap(item => pointsGiven(item, facts))
  const lacking = missingOf(items, facts)
  const known = items.every(item => asked(item, facts) !== null)
  const whole = known ? completed(scale.missing, earned, lacking, facts) : null
  const value = whole === null ? null : scale.how.kind === 'mean'
    ? tidy(whole / (earned.length + lacking))
    : tidy(whole * (scale.how.times ?? 1))
  return { value, answered: earned.length, of: earned.length + lacking, estimated: value !== null && lacking > 0 }
}

/** The sum of all items, missing ones filled in where the instrument allows it; null where it does not. */
function completed(rule: Scale['missing'], earned: readonly number[], lacking: number, facts: Facts): number | null {
  if (rule.kind === 'mean-of-rest' && rule.across === 'instrument' && blankOf(facts) > rule.upTo) return null
  const sum = earned.reduce((total, one) => total + one, 0)
  if (lacking === 0) return sum
  if (rule.kind === 'none-allowed' || earned.length === 0) return null
  if (rule.kind === 'median-of-rest') return lacking > rule.upTo ? null : sum + lacking * Math.ceil(median(earned))
  if (rule.across === 'scale' && lacking > rule.upTo) return null
  const whole = sum * (earned.length + lacking) / earned.length
  return rule.round === 'nearest' ? Math.round(whole) : whole
}

const blankOf = (facts: Facts): number =>
  missingOf(facts.instrument.items.filter(item => item.scored !== false && item.optional !== true), facts)

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2
}

function pointsGiven(item: Item, facts: Facts): readonly number[] {
  const value = facts.given.get(item.id)
  const kind = facts.instrument.answers[item.answer]
  return value === undefined || kind === undefined ? [] : [points(item, kind, value)]
}

function missingOf(items: readonly Item[], facts: Facts): number {
  return items.filter(item => !facts.given.has(item.id) && asked(item, facts) !== false).length
}

function combined(
  parts: readonly { readonly scale: string, readonly weight: number }[],
  found: ReadonlyMap<string, ScaleValue>,
): ScaleValue {
  const values = parts.map(({ scale, weight }) => ({ weight, ...(found.get(scale) ?? NOTHING) }))
  const known = values.flatMap(({ value, weight }) => value === null ? [] : [value * weight])
  return {
    value: known.length === parts.length ? tidy(known.reduce((total, one) => total + one, 0)) : null,
    answered: values.reduce((total, one) => total + one.answered, 0),
    of: values.reduce((total, one) => total + one.of, 0),
    estimated: values.some(one => one.estimated),
  }
}

const NOTHING: ScaleValue = { value: null, answered: 0, of: 0, estimated: false }
