import { z } from 'zod'
import { meanForecast } from './forecast.rules.ts'
import { requirementKind } from './requirement.words.ts'

/** The average of what the signed notes say about taking part, 0 to 4. Source: the program's definition. */
export const participation = requirementKind('participation', z.object({ average: z.number().min(0).max(4) }), ({ average }, facts) => {
  const values = facts.participation.map(({ value }) => value)
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  const met = mean !== null && mean >= average
  return {
    state: met ? 'met' : 'not-yet', have: mean === null ? null : Math.floor(mean * 100 + 1e-9) / 100, need: average, unit: 'points',
    evidence: facts.participation.map(({ sessionId, on, value }) => ({ kind: 'note', id: sessionId, on, value })),
    figures: { notes: values.length },
    forecast: met ? null : meanForecast(facts.participation, average, facts.today),
  }
})
