import { Temporal } from 'temporal-polyfill'
import { scoresOfStay } from '../progress/progress.rules.ts'
import { MET_BY_SIGNING } from './completion.rules.ts'
import type { Discharge, RequirementState } from './completion.words.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

/** The scores of this stay alone: first and last. */
const totals = ({ measures }: CompletionFacts, instrument: string, admittedOn: string): Discharge['facts'] => {
  const points = measures.flatMap(measure => measure.instrument === instrument && measure.total !== null ? [{ on: measure.on, total: measure.total, band: null }] : [])
  const scored = scoresOfStay(points, { admittedOn })
  return { [`${instrument}.first`]: scored[0]?.total ?? null, [`${instrument}.last`]: scored.at(-1)?.total ?? null }
}

/** The figures of a stay that the summary shows beside the clinician's words; nothing is prose. What its own signature meets is not counted. */
export function summaryFacts(facts: CompletionFacts, states: readonly RequirementState[], admittedOn: string, onDate: string): Discharge['facts'] {
  const asked = states.filter(({ kind }) => kind !== MET_BY_SIGNING)
  const present = facts.attended.filter(({ minutes }) => minutes > 0)
  return {
    admittedOn,
    weeks: Math.round(Temporal.PlainDate.from(admittedOn).until(Temporal.PlainDate.from(onDate)).total('days') / 7),
    sessionsAttended: present.length,
    hoursAttended: Math.round(present.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10,
    ...totals(facts, 'phq-9', admittedOn), ...totals(facts, 'gad-7', admittedOn),
    requirementsMet: asked.filter(({ state }) => state !== 'not-yet').length,
    requirements: asked.length,
  }
}
