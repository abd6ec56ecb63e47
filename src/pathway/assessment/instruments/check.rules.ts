import { inKeying } from './instrument.rules.ts'
import type { Condition, Instrument, Language, Scale } from './instrument.words.ts'
import { points } from './scale.rules.ts'

/** What can be wrong with an instrument that has the right shape. */
export type InstrumentFault =
  | 'twice-the-same-id' | 'no-such-item' | 'no-such-answer-kind' | 'no-such-scale' | 'asks-ahead' | 'bands-overlap'
  | 'bands-leave-range' | 'range-is-not-reachable' | 'languages-not-as-stated' | 'values-repeat' | 'triage-has-no-end'

/** Everything that is wrong with an instrument, in each of its keyings. Empty when it can be used. */
export function faults(instrument: Instrument): readonly InstrumentFault[] {
  const keyings = [instrument.keying?.id, ...(instrument.keyings ?? []).map(keying => keying.id)]
  const found = keyings.flatMap((id) => {
    const keyed = inKeying(instrument, id)
    return keyed.ok ? faultsInKeying(keyed.value) : []
  })
  return [...new Set(found)]
}

function faultsInKeying(instrument: Instrument): readonly InstrumentFault[] {
  return [
    ...ids(instrument),
    ...references(instrument),
    ...order(instrument),
    ...instrument.scales.flatMap(scale => [...bands(scale), ...reach(instrument, scale)]),
    ...values(instrument),
    ...when(stated(instrument.languages) !== stated(spoken(instrument)), 'languages-not-as-stated'),
    ...when(instrument.triage !== undefined && instrument.triage.at(-1)?.when !== undefined, 'triage-has-no-end'),
  ]
}

/** The languages in which every question and every answer has its wording. */
export function spoken(instrument: Instrument): readonly Language[] {
  const choices = instrument.items.flatMap((item) => {
    const kind = instrument.answers[item.answer]
    return kind?.kind === 'choice' ? kind.choices.map(choice => choice.label) : []
  })
  const texts = [...instrument.items.map(item => item.text), ...choices]
  const languages: readonly Language[] = ['en', 'es']
  return languages.filter(language => texts.every(text => text[language] !== undefined))
}

const stated = (languages: readonly Language[]): string => languages.toSorted().join()

const when = (wrong: boolean, fault: InstrumentFault): readonly InstrumentFault[] => wrong ? [fault] : []

function ids(instrument: Instrument): readonly InstrumentFault[] {
  const lists = [instrument.items, instrument.scales, instrument.alerts, instrument.flags, instrument.triage ?? []]
  return lists.flatMap(list => when(new Set(list.map(one => one.id)).size < list.length, 'twice-the-same-id'))
}

function references(instrument: Instrument): readonly InstrumentFault[] {
  const items = new Set(instrument.items.map(item => item.id))
  const scales = new Set(instrument.scales.map(scale => scale.id))
  const named = conditions(instrument).map(mentioned)
  const usedItems = [
    ...named.flatMap(one => one.items),
    ...instrument.scales.flatMap(({ how }) => how.kind === 'of-scales' ? [] : how.items),
  ]
  const usedScales = [
    ...named.flatMap(one => one.scales),
    ...instrument.scales.flatMap(({ how }) => how.kind === 'of-scales' ? how.parts.map(part => part.scale) : []),
    ...(instrument.rises ?? []).map(rise => rise.scale),
    ...(instrument.total === null ? [] : [instrument.total]),
  ]
  return [
    ...when(usedItems.some(id => !items.has(id)), 'no-such-item'),
    ...when(usedScales.some(id => !scales.has(id)), 'no-such-scale'),
    ...when(instrument.items.some(item => instrument.answers[item.answer] === undefined), 'no-such-answer-kind'),
  ]
}

function conditions(instrument: Instrument): readonly Condition[] {
  const ruled = [...instrument.alerts, ...instrument.flags, ...(instrument.triage ?? [])]
  return [
    ...ruled.flatMap(rule => rule.when ?? []),
    ...instrument.items.flatMap(item => item.askedWhen ?? []),
    ...(instrument.gate === undefined ? [] : [instrument.gate.when]),
  ]
}

function mentioned(condition: Condition): { readonly items: readonly string[], readonly scales: readonly string[] } {
  if ('item' in condition) return { items: [condition.item], scales: [] }
  if ('scale' in condition) return { items: [], scales: [condition.scale] }
  if ('count' in condition) return { items: condition.count.flatMap(part => part.items), scales: [] }
  const parts = ('all' in condition ? condition.all : condition.any).map(mentioned)
  return { items: parts.flatMap(part => part.items), scales: parts.flatMap(part => part.scales) }
}

function order(instrument: Instrument): readonly InstrumentFault[] {
  return instrument.items.flatMap((item, i) => {
    if (item.askedWhen === undefined) return []
    const earlier = instrument.items.slice(0, i).map(one => one.id)
    const { items, scales } = mentioned(item.askedWhen)
    return when(scales.length > 0 || items.some(id => !earlier.includes(id)), 'asks-ahead')
  })
}

function bands(scale: Scale): readonly InstrumentFault[] {
  const first = scale.bands.at(0)
  const last = scale.bands.at(-1)
  const apart = scale.bands.slice(1).every((band, i) => band.from > (scale.bands[i]?.to ?? Infinity))
  const outside = first !== undefined && (first.from < scale.range.min || last?.to !== scale.range.max)
  return [
    ...when(!apart || scale.bands.some(band => band.to < band.from), 'bands-overlap'),
    ...when(outside, 'bands-leave-range'),
  ]
}

function reach(instrument: Instrument, scale: Scale): readonly InstrumentFault[] {
  const [least, most] = extremes(instrument, scale)
  const apart = Math.max(Math.abs(least - scale.range.min), Math.abs(most - scale.range.max))
  return when(apart > 1e-6, 'range-is-not-reachable')
}

function extremes(instrument: Instrument, scale: Scale): readonly [number, number] {
  const { how } = scale
  if (how.kind === 'of-scales') {
    const parts = how.parts.map(({ scale: id, weight }) => {
      const part = instrument.scales.find(one => one.id === id)
      const ends = part === undefined ? [0, 0] : extremes(instrument, part)
      return ends.map(end => end * weight).toSorted((a, b) => a - b)
    })
    return [sum(parts.map(([least = 0]) => least)), sum(parts.map(([, most = 0]) => most))]
  }
  const ranges = instrument.items.filter(item => how.items.includes(item.id)).map((item) => {
    const kind = instrument.answers[item.answer]
    if (kind === undefined) return [0]
    const offered = kind.kind === 'choice' ? kind.choices.map(choice => choice.value) : [kind.min, kind.max]
    return offered.map(value => points(item, kind, value))
  })
  const times = how.kind === 'mean' ? 1 / how.items.length : how.times ?? 1
  return [sum(ranges.map(range => Math.min(...range))) * times, sum(ranges.map(range => Math.max(...range))) * times]
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

function values(instrument: Instrument): readonly InstrumentFault[] {
  return Object.values(instrument.answers).flatMap(kind => kind.kind === 'choice'
    ? when(new Set(kind.choices.map(choice => choice.value)).size < kind.choices.length, 'values-repeat')
    : when(kind.max < kind.min, 'values-repeat'))
}
