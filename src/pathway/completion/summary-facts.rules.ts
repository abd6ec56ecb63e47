import { Temporal } from 'temporal-polyfill'
import type { Discharge, RequirementState } from './completion.words.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

const totals = (facts: CompletionFacts, instrument: string): Discharge['facts'] => {
  const scored = facts.measures.filter(measure => measure.instrument === instrument && measure.total !== null)
  return { [`${instrument}.first`]: scored[0]?.total ?? null, [`${instrument}.last`]: scored.at(-1)?.total ?? null }
}

/** The figures of a stay that the summary shows beside the clinician's words; nothing is prose. */
export function summaryFacts(facts: CompletionFacts, states: readonly RequirementState[], admittedOn: string, onDate: string): Discharge['facts'] {
  const present = facts.attended.filter(({ minutes }) => minutes > 0)
  return {
    admittedOn,
    weeks: Math.round(Temporal.PlainDate.from(admittedOn).until(Temporal.PlainDate.from(onDate)).total('days') / 7),
    sessionsAttended: present.length,
    hoursAttended: Math.round(present.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10,
    ...totals(facts, 'phq-9'), ...totals(facts, 'gad-7'),
    requirementsMet: states.filter(({ state }) => state !== 'not-yet').length,
    requirements: states.length,
  }
}
