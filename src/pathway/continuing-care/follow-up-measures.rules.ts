import { Temporal } from 'temporal-polyfill'
import type { Instrument } from '../assessment/instruments/instrument.words.ts'
import usual from './follow-up-measures.json' with { type: 'json' }
import { PROGRAM_KINDS, type FollowUpDay, type ProgramKind } from './follow-up-measures.words.ts'

/** What a clinic chose for one day after the end and one kind of program. */
export interface Chosen { readonly day: number, readonly kind: ProgramKind, readonly instruments: readonly string[] }

/** The kind of a program; undefined for one this version does not know. */
export const kindOf = (kind: string | undefined): ProgramKind | undefined => PROGRAM_KINDS.find(one => one === kind)

/** The standard measures of a follow-up that come with the product. Source: follow-up-measures.json. */
export function usualMeasures(day: FollowUpDay, kind: ProgramKind | undefined): readonly string[] {
  const asked: Partial<Record<ProgramKind | 'everyone', readonly string[]>> = usual[day]
  return [...asked.everyone ?? [], ...(kind === undefined ? [] : asked[kind] ?? [])]
}

/** The standard measures of a follow-up here: what the clinic chose, else what comes with the product. */
export function measuresAsked(day: number, kind: ProgramKind | undefined, chosen: readonly Chosen[]): readonly string[] {
  const said = chosen.find(one => one.day === day && one.kind === kind)
  const known = (['7', '30', '90', '180', '365'] as const).find(one => Number(one) === day)
  return said?.instruments ?? (known === undefined ? [] : usualMeasures(known, kind))
}

/** A measure that a person can answer alone on the phone, in the language they read. Source: the languages of the instrument's file; nobody is asked in words they may not understand. */
export const answersAlone = (instrument: Pick<Instrument, 'answeredBy' | 'languages'>, language: 'en' | 'es'): boolean =>
  instrument.answeredBy !== 'clinician' && instrument.languages.includes(language)

/** The days whose measures count for a follow-up: from a week before it, never the last day of the stay itself, until the next one begins. Source: follow-up-measures.json. */
export function spanOf({ day, dueOn }: { readonly day: number, readonly dueOn: string }, later: readonly { readonly day: number, readonly dueOn: string }[]): { readonly from: string, readonly before: string } {
  const begins = (one: { readonly day: number, readonly dueOn: string }): string => Temporal.PlainDate.from(one.dueOn).subtract({ days: Math.min(usual.daysBefore, one.day - 1) }).toString()
  const next = later.filter(one => one.dueOn > dueOn).toSorted((a, b) => a.dueOn < b.dueOn ? -1 : 1)[0]
  return { from: begins({ day, dueOn }), before: next === undefined ? Temporal.PlainDate.from(dueOn).add({ days: usual.daysAfterLast }).toString() : begins(next) }
}

/** Of each measure asked the newest answer by the link or within the days that count; null where nobody answered it yet. */
export function answeredOf<T extends { readonly id: string, readonly instrument: string, readonly on: string }>(
  asked: readonly string[], given: readonly T[], { from, before, byLink }: { readonly from: string, readonly before: string, readonly byLink: readonly string[] },
): { readonly instrument: string, readonly given: T | null }[] {
  return asked.map(instrument => ({ instrument, given: given.findLast(one => one.instrument === instrument && (byLink.includes(one.id) || (one.on >= from && one.on < before))) ?? null }))
}
