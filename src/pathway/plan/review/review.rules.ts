import type { KnownObjective, Movement, Review } from './review.words.ts'

/** What a review still needs before it can be signed. */
export interface ReviewMissing { readonly what: 'movement' | 'decision' | 'reason' | 'next-date', readonly id: string }

/**
 * A review says how each objective moved and what is decided; a decision other than going on says why; whoever stays has a next date.
 * Source: 42 CFR 424.24(d)(2) (periodic review); Minn. Stat. 245G.06 subd. 3; features of plan reviews in the field.
 */
export const reviewMisses = (review: Review): ReviewMissing[] => [
  ...review.known.objectives.filter(({ objectiveId }) => (review.objectives.find(one => one.objectiveId === objectiveId)?.movement ?? null) === null)
    .map(({ objectiveId }) => ({ what: 'movement', id: objectiveId } as const)),
  ...(review.decision === null ? [{ what: 'decision', id: review.id } as const] : []),
  ...(review.decision !== null && review.decision !== 'continue' && review.reason.trim() === '' ? [{ what: 'reason', id: review.id } as const] : []),
  ...(review.decision !== 'discharge' && review.nextOn === null ? [{ what: 'next-date', id: review.id } as const] : []),
]

/**
 * What the scores alone say: met when the last one reaches the target, better or worse against the one before, or the start.
 * A hint beside the choice, never the choice. Source: our rule; reliable change is judged at the progress step.
 */
export function whatScoresSay({ baseline, target, scores }: Pick<KnownObjective, 'baseline' | 'target' | 'scores'>): Movement | null {
  const last = scores.at(-1)?.total
  const first = baseline ?? scores[0]?.total
  if (last === undefined || target === null || first === undefined) return null
  const lower = target < first
  if (lower ? last <= target : last >= target) return 'met'
  if (last === first) return 'same'
  return (last < first) === lower ? 'better' : 'worse'
}

/** The next review: the clinician's date, unless a rule asks for one sooner. Source: our rule: the strictest date counts. */
export const nextReviewOn = (chosen: string | null, byRule: string | null): string | null => {
  if (chosen === null || byRule === null) return chosen ?? byRule
  return chosen < byRule ? chosen : byRule
}
