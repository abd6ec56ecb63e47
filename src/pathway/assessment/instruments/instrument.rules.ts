import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import { asked, holds, type Facts } from './condition.rules.ts'
import type { About, AnswerKind, Answers, Instrument, Item, Scale, Score, ScoreRefusal } from './instrument.words.ts'
import { scaleValues, type ScaleValue } from './scale.rules.ts'

/**
 * Scores one set of answers. Without every needed answer there is no total, unless the instrument's own
 * missing-answer rule gives one; alarming answers raise their alert all the same.
 * Source: the data file of each instrument.
 */
export function score(instrument: Instrument, answers: Answers, about: About = {}): Decision<Score, ScoreRefusal> {
  const keyed = inKeying(instrument, about.keying ?? instrument.keying?.id)
  if (!keyed.ok) return keyed
  const given = acceptedAnswers(keyed.value, answers)
  if (!given.ok) return given
  return yes(result(keyed.value, given.value, about))
}

/** The instrument with the values and scales of one of its keyings. */
export function inKeying(instrument: Instrument, id: string | undefined): Decision<Instrument, ScoreRefusal> {
  if (id === instrument.keying?.id) return yes(instrument)
  const keying = instrument.keyings?.find(one => one.id === id)
  if (keying === undefined) return no('instrument.unknown-keying')
  return yes({
    ...instrument,
    keying: { id: keying.id, title: keying.title },
    answers: { ...instrument.answers, ...keying.answers },
    scales: keying.scales,
    alerts: keying.alerts ?? instrument.alerts,
  })
}

/** The questions to put now, in order, given the answers so far. */
export function itemsToAsk(instrument: Instrument, answers: Answers): readonly Item[] {
  const facts = { instrument, given: present(answers), scales: new Map<string, number>() }
  return instrument.items.filter(item => asked(item, facts) === true)
}

/** Whether a value is one this kind of answer offers. */
export function offers(kind: AnswerKind, value: number): boolean {
  return kind.kind === 'choice'
    ? kind.choices.some(choice => choice.value === value)
    : Number.isInteger(value) && value >= kind.min && value <= kind.max
}

type Given = ReadonlyMap<string, number>

function acceptedAnswers(instrument: Instrument, answers: Answers): Decision<Given, ScoreRefusal> {
  const kinds = new Map(instrument.items.map(item => [item.id, instrument.answers[item.answer]]))
  for (const id of Object.keys(answers)) if (!kinds.has(id)) return no('instrument.unknown-item')
  const given = present(answers)
  for (const [id, value] of given) {
    const kind = kinds.get(id)
    if (kind === undefined || !offers(kind, value)) return no('instrument.value-not-offered')
  }
  return yes(given)
}

const present = (answers: Answers): Given =>
  new Map(Object.entries(answers).flatMap(([id, value]) => value === null ? [] : [[id, value]]))

function result(instrument: Instrument, given: Given, about: About): Score {
  const values = scaleValues(instrument, given)
  const scales = new Map([...values].map(([id, { value }]) => [id, value]))
  const facts: Facts = { instrument, given, scales }
  const needed = instrument.items.filter(item => item.optional !== true && asked(item, facts) === true)
  const missing = needed.filter(item => !given.has(item.id)).map(item => item.id)
  const complete = missing.length === 0
  const total = instrument.total === null ? null : scales.get(instrument.total) ?? null
  return {
    instrument: instrument.id,
    version: instrument.version,
    keying: instrument.keying?.id ?? null,
    complete,
    answered: needed.length - missing.length,
    of: needed.length,
    missing,
    estimated: [...values.values()].some(one => one.estimated),
    total,
    band: instrument.triage === undefined ? bandOf(instrument, instrument.total, total) : triage(instrument, facts),
    subscales: subscales(instrument, values),
    cutOffs: cutOffs(instrument, scales, about),
    alerts: alerts(instrument, facts),
    flags: instrument.flags.map(({ id, when }) => ({ id, holds: complete ? holds(when, facts) : null })),
  }
}

function bandOf(instrument: Instrument, id: string | null, value: number | null): Score['band'] {
  if (value === null) return null
  const scale = instrument.scales.find(one => one.id === id)
  const found = scale?.bands.findLast(band => band.from <= value)
  return found === undefined ? null : { id: found.id, label: found.label }
}

function triage(instrument: Instrument, facts: Facts): Score['band'] {
  for (const level of instrument.triage ?? []) {
    const verdict = level.when === undefined ? true : holds(level.when, facts)
    if (verdict === null) return null
    if (verdict) return { id: level.id, label: level.label }
  }
  return null
}

function subscales(instrument: Instrument, values: ReadonlyMap<string, ScaleValue>): Score['subscales'] {
  return instrument.scales.filter(({ id }) => id !== instrument.total).map(({ id }) => {
    const { value = null, answered = 0, of = 0 } = values.get(id) ?? {}
    return { id, value, answered, of, band: bandOf(instrument, id, value) }
  })
}

function cutOffs(instrument: Instrument, scales: Facts['scales'], about: About): Score['cutOffs'] {
  const forThisPerson = (scale: Scale) =>
    scale.cutOffs.filter(one => one.for === undefined || about.sex === undefined || one.for === about.sex)
  return instrument.scales.flatMap(scale => forThisPerson(scale).map(({ id, reached, for: sex }) => {
    const value = scales.get(scale.id) ?? null
    const verdict = value === null ? null : 'atLeast' in reached ? value >= reached.atLeast : value <= reached.atMost
    return { id, scale: scale.id, reached: verdict, for: sex ?? null }
  }))
}

const URGENCY = ['immediate', 'same-day', 'task']

function alerts(instrument: Instrument, facts: Facts): Score['alerts'] {
  return instrument.alerts
    .filter(alert => holds(alert.when, facts) === true)
    .map(({ id, urgency, does, say, source }) => ({ id, urgency, does, say, source }))
    .toSorted((a, b) => URGENCY.indexOf(a.urgency) - URGENCY.indexOf(b.urgency))
}
