import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** The client's own safety plan was looked at and written within some days. Source: the program's definition. */
export const safetyPlan = requirementKind('safety-plan', z.object({ withinDays: z.number().int().positive() }), ({ withinDays }, { safetyPlanOn, today }) => {
  const age = safetyPlanOn === null ? null : Temporal.PlainDate.from(safetyPlanOn).until(Temporal.PlainDate.from(today)).total('days')
  return {
    state: age !== null && age <= withinDays ? 'met' : 'not-yet', have: age, need: withinDays, unit: 'days',
    evidence: safetyPlanOn === null ? [] : [{ kind: 'safety-plan', id: null, on: safetyPlanOn, value: null }],
  }
})
