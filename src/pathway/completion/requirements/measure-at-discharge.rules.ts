import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** An instrument was answered with a score in the last days. Source: the program's definition. */
export const measureAtDischarge = requirementKind('measure-at-discharge', z.object({ instrument: z.string(), withinDays: z.number().int().positive() }), ({ instrument, withinDays }, facts) => {
  const newest = facts.measures.filter(measure => measure.instrument === instrument && measure.total !== null).at(-1)
  const age = newest === undefined ? null : Temporal.PlainDate.from(newest.on).until(Temporal.PlainDate.from(facts.today)).total('days')
  return {
    state: age !== null && age <= withinDays ? 'met' : 'not-yet', have: age, need: withinDays, unit: 'days',
    evidence: newest === undefined ? [] : [{ kind: 'measure', id: newest.id, on: newest.on, value: newest.total }],
    figures: { lastOn: newest?.on ?? null, unscored: newest === undefined && facts.measures.some(measure => measure.instrument === instrument) ? 1 : 0 },
  }
})
