import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import battery from '../battery.json' with { type: 'json' }
import { adoptWording } from '../instruments/adopt-wording.rules.ts'
import type { Instrument } from '../instruments/instrument.words.ts'
import { fromQuestionnaire } from '../instruments/questionnaire-import.fhir.ts'
import type { ImportRefusal } from '../instruments/questionnaire.words.ts'
import { ASKED_OF, type Asked, type Asking, type ImportCard, type ShelfState } from './shelf.words.ts'

/** What the director said about an instrument. */
export interface Switch { readonly instrument: string, readonly isOn: boolean }

/** Every instrument the clinic knows: its own copy where there is one, the newest first. Source: product rule, a new copy is a new version. */
export function known(shipped: readonly Instrument[], copies: readonly Instrument[]): readonly Instrument[] {
  const newest = new Map(copies.map(copy => [copy.id, copy]))
  return [...shipped.map(one => newest.get(one.id) ?? one), ...[...newest.values()].filter(copy => !shipped.some(({ id }) => id === copy.id))]
}

/** The instruments with the clinic's own pace, where it set one. Source: product rule, how often a measure comes again is data of the clinic. */
export const paced = (instruments: readonly Instrument[], asked: readonly Asked[]): readonly Instrument[] => instruments.map(one => {
  const said = asked.find(({ instrument }) => instrument === one.id)
  return said === undefined ? one : { ...one, cadence: { ...one.cadence, everyDays: said.everyDays } }
})

/** Whom a measure is asked of here: as the clinic said, or as it comes. Source: battery.json. */
export const askingOf = (instrument: Pick<Instrument, 'id' | 'cadence'>, asked: readonly Asked[]): Asking =>
  asked.find(one => one.instrument === instrument.id) ?? { of: ASKED_OF.filter(of => battery[of].includes(instrument.id)), everyDays: instrument.cadence.everyDays }

/** Whether an instrument is used here. Without its wording it cannot be given, whatever the switch says. Source: instruments' licence, `licence` in each file. */
export function stateOf(instrument: Pick<Instrument, 'id' | 'shipped' | 'wording'>, switches: readonly Switch[]): ShelfState {
  if (instrument.wording === 'import') return 'needs-wording'
  const said = switches.find(one => one.instrument === instrument.id)
  return (said?.isOn ?? instrument.shipped === 'on') ? 'on' : 'off'
}

/**
 * The clinic's file as an instrument: a new one of its own, or the wording for one that we may only score. What comes with its wording is
 * never replaced. Source: instruments' licence; LOINC 106860-0 (reverse questions are not turned round twice, see adoptWording).
 */
export function imported(card: ImportCard, ours: Instrument | undefined): Decision<Instrument, ImportRefusal | 'assessment.comes-with-its-wording'> {
  if (ours !== undefined && ours.wording === 'included') return no('assessment.comes-with-its-wording')
  const read = fromQuestionnaire(card.questionnaire, { id: card.instrument, higherIs: card.higherIs, answeredBy: card.answeredBy })
  if (!read.ok) return read
  const whole = ours === undefined ? yes(read.value) : adoptWording(ours, read.value)
  return whole.ok ? yes({ ...whole.value, licence: { ...whole.value.licence, verdict: 'clinic-holds', text: card.licence } }) : whole
}

/** The version under which a copy is kept: its own, and a number when the clinic has that one already. Source: product rule, answers keep the version they were given with. */
export function freeVersion(version: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? version : `${version}-${n}`
    if (!taken.includes(candidate)) return candidate
  }
}
