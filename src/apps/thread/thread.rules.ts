import type { Intervention, Objective, Plan } from '../../pathway/plan/plan.words.ts'

/** What the rules need of a note. */
export interface NoteFact { readonly kind: string, readonly startsAt: string, readonly minutes: number, readonly origins: readonly string[] }

/** What the rules need of a practice. */
export interface PracticeFact { readonly origin: string | null }

/** How often an intervention was given: sessions of its kind that the client was at and whose note names its objective, or practices asked for it. Source: our rule over the golden thread. */
export const timesGiven = (intervention: Pick<Intervention, 'modality'>, objective: Pick<Objective, 'originId'>, notes: readonly NoteFact[], practices: readonly PracticeFact[]): number =>
  intervention.modality === 'skill-practice' ? practices.filter(({ origin }) => origin === objective.originId).length
    : notes.filter(({ kind, minutes, origins }) => kind === intervention.modality && minutes > 0 && origins.includes(objective.originId)).length

/** Everything of a plan that was given at least once, by origin. */
export const givenOf = (plan: Plan, notes: readonly NoteFact[], practices: readonly PracticeFact[]): string[] =>
  plan.problems.flatMap(({ goals }) => goals).flatMap(({ objectives }) => objectives).flatMap(objective => objective.interventions
    .filter(intervention => timesGiven(intervention, objective, notes, practices) > 0).map(({ originId }) => originId))

/** Where a loose end is mended. */
export const placeThatMends = (clientId: string, loose: { readonly break: string, readonly id: string }): string => {
  const chart = `/clients/${clientId}`
  if (loose.break === 'note-tied-to-nothing') return `${chart}/notes/${loose.id}`
  if (loose.break === 'review-overdue' || loose.break === 'objective-past-date') return `${chart}/plan/reviews`
  if (loose.break === 'intervention-never-given') return `${chart}/schedule`
  if (loose.break === 'objective-not-measured') return `${chart}/assessment`
  return loose.break.startsWith('objective-') || loose.break.startsWith('goal-') || loose.break.startsWith('problem-') ? `${chart}/plan#part-${loose.id}` : `${chart}/plan`
}
