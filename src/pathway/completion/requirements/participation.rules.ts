import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** The average of what the signed notes say about taking part, 0 to 4. Source: the program's definition. */
export const participation = requirementKind('participation', z.object({ average: z.number().min(0).max(4) }), ({ average }, facts) => {
  const values = facts.participation.map(({ value }) => value)
  const have = values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length * 100) / 100
  return {
    state: have !== null && have >= average ? 'met' : 'not-yet', have, need: average, unit: 'points',
    evidence: facts.participation.map(({ sessionId, on, value }) => ({ kind: 'note', id: sessionId, on, value })),
  }
})
