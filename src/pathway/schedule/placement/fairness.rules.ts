import type { Client, Plans } from './instance.words.ts'

/** What waiting people are told apart by in the report; diagnosis and payer never are. */
export const FAIRNESS_GROUPS = ['track', 'modality', 'gender', 'language'] as const
export type FairnessGroup = (typeof FAIRNESS_GROUPS)[number]

/** How many of those who waited start, and how long the longest of the others has waited. */
export type Admissions = { group: FairnessGroup; value: string; waiting: number; admitted: number; longestLeft: number }

/** Admissions by track, modality, gender and language, so that a bias to easy cases is seen. Source: docs/pathway.md, step M4. */
export function admissionsBy(clients: readonly Client[], plans: Plans): Admissions[] {
  const waiting = clients.filter(({ status }) => status === 'waiting')
  return FAIRNESS_GROUPS.flatMap((group) => [...Map.groupBy(waiting, (client) => client[group])].map(([value, people]): Admissions => {
    const left = people.filter(({ id }) => (plans[id] ?? null) === null)
    return {
      group, value, waiting: people.length, admitted: people.length - left.length,
      longestLeft: Math.max(0, ...left.map(({ waitDays }) => waitDays)),
    }
  }).sort((a, b) => (a.value < b.value ? -1 : 1)))
}
