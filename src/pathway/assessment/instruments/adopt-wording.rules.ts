import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import { spoken } from './check.rules.ts'
import type { AnswerKind, Instrument, Item, Wording } from './instrument.words.ts'
import type { ImportRefusal } from './questionnaire.words.ts'

/**
 * A measure we may only score, in the wording of the clinic's licensed copy. Questions are matched in order and
 * answers by what they say, so that a copy whose reverse questions are already turned round is not turned twice.
 * Source: LOINC 106860-0 lists the answer scores of the PSS-10 already reversed.
 */
export function adoptWording(scoreOnly: Instrument, copy: Instrument): Decision<Instrument, ImportRefusal> {
  const pairs = scoreOnly.items.map((item, i) => ({ item, from: copy.items[i] }))
  if (copy.items.length !== scoreOnly.items.length) return no('instrument.import.other-questions')
  const forward = pairs.find(({ item }) => item.reverse !== true)?.from
  const worded = pairs.map(({ item, from }) =>
    from === undefined ? null : wordedKind({ scoreOnly, copy, item, from, forward }))
  const answers: Record<string, AnswerKind> = {}
  const items: Item[] = []
  for (const [i, { item, from }] of pairs.entries()) {
    const kind = worded[i]
    if (kind === undefined || kind === null || from === undefined) return no('instrument.import.other-questions')
    answers[item.id] = kind
    items.push({ ...item, text: from.text, answer: item.id })
  }
  const whole: Instrument = { ...scoreOnly, lead: copy.lead, items, answers, wording: 'included', shipped: 'off' }
  const { keyings, ...single } = whole
  return yes({ ...single, languages: [...spoken(whole)] })
}

type Match = {
  readonly scoreOnly: Instrument
  readonly copy: Instrument
  readonly item: Item
  readonly from: Item
  readonly forward: Item | undefined
}

/** Our values with the copy's labels; null when the copy offers other answers. */
function wordedKind({ scoreOnly, copy, item, from, forward }: Match): AnswerKind | null {
  const ours = scoreOnly.answers[item.answer]
  const theirs = copy.answers[from.answer]
  if (ours?.kind === 'number' && theirs?.kind === 'number') return ours
  if (ours?.kind !== 'choice' || theirs?.kind !== 'choice') return null
  const guide = item.reverse === true && forward !== undefined ? copy.answers[forward.answer] : theirs
  if (guide?.kind !== 'choice') return null
  const meant = theirs.choices.map(choice => guide.choices.find(one => says(one.label) === says(choice.label)))
  const labels = new Map(meant.flatMap((choice, i) => {
    const label = theirs.choices[i]?.label
    return choice === undefined || label === undefined ? [] : [[choice.value, label]]
  }))
  if (labels.size !== ours.choices.length) return null
  const choices = ours.choices.map(choice => ({ ...choice, label: labels.get(choice.value) ?? {} }))
  return choices.every(choice => labels.has(choice.value)) ? { kind: 'choice', choices } : null
}

const says = (label: Wording): string => (label.en ?? label.es ?? '').trim().toLowerCase()
