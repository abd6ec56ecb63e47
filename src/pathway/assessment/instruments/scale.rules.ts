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
export function scaleValues(instrument: Instrument, given: ReadonlyMap<string, number>): ReadonlyMap<string, ScaleValue> {
  const found = new Map<string, ScaleValue>()
  const facts: Facts = { instrument, given, scales: new Map<string, number>() }
  const gated = instrument.gate !== undefined && holds(instrument.gate.when, facts) === true ? instrument.gate.total : null
  for (const scale of instrument.scales) {
    const value = scale.how.kind === 'of-scales' ? combined(scale.how.parts, found) : ofItems(scale, facts)
    found.set(scale.id, gated !== null && scale.id === instrument.total ? { ...value, value: gated } : value)
  }
  return found
}

/** What an answer scores: its own points, counted the other way round on reverse items. */
export function points(item: Item, kind: AnswerKind, value: number): number {
  const scored = kind.kind === 'choice' ? kind.choices.map(choice => choice.points ?? choice.value) : [kind.min, kind.max]
  const own = kind.kind === 'choice' ? kind.choices.find(choice => choice.value === value)?.points ?? value : value
  return item.reverse === true ? Math.max(...scored) + Math.min(...scored) - own : own
}

function ofItems(scale: Scale, facts: Facts): ScaleValue {
  if (scale.how.kind === 'of-scales') return combined(scale.how.parts, new Map())
  const ids = scale.how.items
  const items = facts.instrument.items.filter(item => ids.includes(item.id))
  const earned = items.flatMap(item => pointsGiven(item, facts))
  const lacking = missingOf(items, facts)
  const of = earned.length + lacking
  const sum = earned.reduce((total, one) => total + one, 0)
  const allowed = lacking === 0 || mayEstimate(scale, facts, lacking)
  if (!allowed || (earned.length === 0 && lacking > 0)) return { value: null, answered: earned.length, of, estimated: false }
  const whole = lacking === 0 ? sum : rounded(scale, sum * of / earned.length)
  const value = scale.how.kind === 'mean' ? sum / Math.max(earned.length, 1) : whole * (scale.how.times ?? 1)
  return { value, answered: earned.length, of, estimated: lacking > 0 }
}

function pointsGiven(item: Item, facts: Facts): readonly number[] {
  const value = facts.given.get(item.id)
  const kind = facts.instrument.answers[item.answer]
  return value === undefined || kind === undefined ? [] : [points(item, kind, value)]
}

function missingOf(items: readonly Item[], facts: Facts): number {
  return items.filter(item => !facts.given.has(item.id) && asked(item, facts) !== false).length
}

function mayEstimate(scale: Scale, facts: Facts, lacking: number): boolean {
  if (scale.missing.kind === 'none-allowed') return false
  const counted = facts.instrument.items.filter(item => item.scored !== false && item.optional !== true)
  return (scale.missing.across === 'scale' ? lacking : missingOf(counted, facts)) <= scale.missing.upTo
}

function rounded(scale: Scale, value: number): number {
  return scale.missing.kind === 'mean-of-rest' && scale.missing.round === 'nearest' ? Math.round(value) : value
}

function combined(
  parts: readonly { readonly scale: string, readonly weight: number }[],
  found: ReadonlyMap<string, ScaleValue>,
): ScaleValue {
  const values = parts.map(({ scale, weight }) => ({ weight, ...(found.get(scale) ?? NOTHING) }))
  const known = values.flatMap(({ value, weight }) => value === null ? [] : [value * weight])
  return {
    value: known.length === parts.length ? known.reduce((total, one) => total + one, 0) : null,
    answered: values.reduce((total, one) => total + one.answered, 0),
    of: values.reduce((total, one) => total + one.of, 0),
    estimated: values.some(one => one.estimated),
  }
}

const NOTHING: ScaleValue = { value: null, answered: 0, of: 0, estimated: false }
