import { useQueryClient } from '@tanstack/react-query'
import { call, refreshAnswers, type InputOf } from '../../../platform/web/call.ts'
import { mergeFields } from '../../safety/merge.rules.ts'
import { useTwoWriters, type SharedRecord, type Written } from '../../safety/screens/two-writers.ts'
import type { changePart } from '../change-part.ts'
import { MODALITIES } from '../modality.words.ts'
import type { Goal, Intervention, Objective, Problem } from '../plan.words.ts'

/** The fields of a part, flat, as people write them. */
export type PartFields = Readonly<Record<string, string | number | null>>

/** A part of the tree with its kind. */
export type Part =
  | { readonly kind: 'problem', readonly part: Problem } | { readonly kind: 'goal', readonly part: Goal }
  | { readonly kind: 'objective', readonly part: Objective } | { readonly kind: 'intervention', readonly part: Intervention }

/** The fields of any part. */
export const fieldsOf = ({ kind, part }: Part): PartFields => {
  if (kind === 'objective') {
    const { words, instrument, measuredBy, baseline, target, targetOn } = part
    return { words, instrument, measuredBy, baseline, target, targetOn }
  }
  if (kind === 'intervention') {
    const { words, modality, timesPerWeek, minutes, staffId } = part
    return { words, modality, timesPerWeek, minutes, staffId }
  }
  return { words: part.words }
}

/** A field as words; empty when there are none. */
export const wordsIn = (fields: PartFields, name: string): string => String(fields[name] ?? '')
const orNull = (fields: PartFields, name: string): string | null => wordsIn(fields, name) === '' ? null : wordsIn(fields, name)
const numberIn = (fields: PartFields, name: string): number | null => {
  const value = fields[name]
  return value === null || value === undefined || value === '' ? null : Number(value)
}

type Change = InputOf<typeof changePart>['part']

const changeOf = ({ kind, part: { id } }: Part, fields: PartFields): Change => {
  const words = wordsIn(fields, 'words')
  if (kind === 'objective') {
    return {
      kind, id, words, instrument: orNull(fields, 'instrument'), measuredBy: orNull(fields, 'measuredBy'), baseline: numberIn(fields, 'baseline'),
      target: numberIn(fields, 'target'), targetOn: orNull(fields, 'targetOn'),
    }
  }
  if (kind === 'intervention') {
    return {
      kind, id, words, modality: MODALITIES.find(known => known === fields['modality']) ?? 'individual',
      timesPerWeek: numberIn(fields, 'timesPerWeek') ?? 1, minutes: numberIn(fields, 'minutes') ?? 50, staffId: orNull(fields, 'staffId'),
    }
  }
  return { kind, id, words }
}

const isFields = (value: unknown): value is PartFields => typeof value === 'object' && value !== null

const readCurrent = (now: unknown): Written<PartFields> | undefined => {
  if (typeof now !== 'object' || now === null || !('words' in now) || !('version' in now) || !('fields' in now)) return undefined
  const { words, version, fields } = now
  return typeof words === 'string' && typeof version === 'number' && isFields(fields) ? { value: { words, ...fields }, version } : undefined
}

/** A part while somebody writes it: saved by itself, merged with what others write. */
export function usePart(part: Part): SharedRecord<PartFields> {
  const queries = useQueryClient()
  return useTwoWriters<PartFields>({
    name: `plan-${part.kind}/${part.part.id}`, saved: fieldsOf(part), version: part.part.version, current: readCurrent, merge: mergeFields,
    save: async (fields, sending) => {
      await call<typeof changePart>('plan.change-part', { part: changeOf(part, fields) }, sending)
      await refreshAnswers(queries, ['plan.show', 'plan.threads'])
    },
  })
}
