import { z } from 'zod'
import type { CompletionRecord } from '../record.words.ts'
import { scoreForecast, type Forecast } from './forecast.rules.ts'
import { requirementKind, type ObjectiveFact } from './requirement.words.ts'

/** What an objective counts for: met one, partly a half. One put off with a reason is not asked. Source: CMP-11. */
const WORTH: Readonly<Record<string, number>> = { met: 1, partly: 0.5, 'not-met': 0 }

type Stood = ObjectiveFact & { readonly stand: string | null, readonly record: CompletionRecord | null }

/** How each objective stands: the clinician's word, and where there is none the score. */
const stands = (objectives: readonly ObjectiveFact[], records: readonly CompletionRecord[]): Stood[] => objectives.map(objective => {
  const record = records.findLast(({ kind, about }) => kind === 'objective' && about === objective.originId) ?? null
  return { ...objective, record, stand: record?.value ?? (objective.reached === null ? null : objective.reached ? 'met' : 'not-met') }
})

const evidenceOf = ({ id, words, latest, on, record }: Stood, today: string) => ({
  kind: 'objective' as const, id, on: record?.on ?? on ?? today, value: record === null ? latest : null,
  words: record === null ? words : [words, record.value, record.reason, record.recordedByName].filter(part => part !== null && part !== '').join(' · '),
})

/** The last of the objectives that would have to be reached, on its own line. */
const forecastOf = (open: readonly Stood[], missing: number, today: string): Forecast | null => {
  const days = open.flatMap(({ scores, target }) => target === null ? [] : scoreForecast(scores, target, today) ?? [])
    .toSorted((a, b) => (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1)
  return missing > 0 && days.length >= missing ? days[missing - 1] ?? null : null
}

/**
 * A share of the objectives of the plan in force: met counts one, partly a half, put off with a reason is not asked. Those that nobody
 * can say of are left apart, unless the program wants every one settled. Source: the program's definition; CMP-11.
 */
export const objectives = requirementKind('objectives', z.object({ share: z.number().min(0).max(1), everyOneSettled: z.boolean().default(false) }), ({ share, everyOneSettled }, facts) => {
  const all = stands(facts.objectives, facts.records)
  const asked = all.filter(({ stand }) => stand !== null && stand !== 'deferred')
  const unsaid = all.filter(({ stand }) => stand === null).length
  const worth = asked.reduce((sum, { stand }) => sum + (WORTH[stand ?? ''] ?? 0), 0)
  const enough = asked.length > 0 && worth >= share * asked.length - 1e-9
  const met = (enough || (asked.length === 0 && all.length > 0 && unsaid === 0)) && (!everyOneSettled || unsaid === 0)
  const missing = Math.max(0, Math.ceil(share * asked.length - worth - 1e-9))
  return {
    state: met ? 'met' : 'not-yet', have: asked.length === 0 ? null : Math.floor(worth / asked.length * 1000 + 1e-9) / 10, need: share * 100, unit: 'percent',
    evidence: all.filter(({ stand }) => stand !== null).map(one => evidenceOf(one, facts.today)),
    figures: {
      all: all.length, asked: asked.length, unsaid, missing, settle: everyOneSettled ? 1 : 0,
      met: asked.filter(({ stand }) => stand === 'met').length, partly: asked.filter(({ stand }) => stand === 'partly').length, deferred: all.length - asked.length - unsaid,
    },
    forecast: met ? null : forecastOf(asked.filter(({ stand }) => stand === 'not-met'), missing, facts.today),
  }
})
