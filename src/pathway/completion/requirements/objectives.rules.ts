import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** A share of the measured objectives of the plan in force has reached its target. Source: the program's definition. */
export const objectives = requirementKind('objectives', z.object({ share: z.number().min(0).max(1) }), ({ share }, facts) => {
  const measured = facts.objectives.filter(({ reached }) => reached !== null)
  const reached = measured.filter(objective => objective.reached === true)
  const have = measured.length === 0 ? null : Math.round(reached.length / measured.length * 1000) / 10
  return {
    state: have !== null && have >= share * 100 ? 'met' : 'not-yet', have, need: share * 100, unit: 'percent',
    evidence: measured.map(({ id, latest, on }) => ({ kind: 'objective', id, on: on ?? facts.today, value: latest })),
  }
})
