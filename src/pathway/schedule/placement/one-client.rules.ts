import type { RunningWeek } from './instance.words.ts'
import { allowedOptions, clientOf, judgedAgainst, judgedOptions } from './options.rules.ts'
import type { JudgedOption, Option } from './options.rules.ts'
import type { BestWeeks, WeekPlan } from './placement.words.ts'
import { startOf } from './search-space.rules.ts'
import { currentPlans, takenBy } from './taken.rules.ts'
import { sessionCost, weekPlan, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import type { Avoid, WeekQuestion } from './week-search.words.ts'

/** Two weeks are clearly different when at most this share of the sessions is at the same times. */
const SHARED_AT_MOST = 0.5

/**
 * The best week for one client while everybody else keeps theirs, proven by an exact search, then up to
 * `alternatives` clearly different ones, each the best that shares at most half of its times with every week before.
 * No plan means that no week fits: ask `explainNoFit`. Source: docs/pathway.md, step M4 (placement).
 */
export function bestWeeks(week: RunningWeek, clientId: string, wanted: { alternatives: number }): BestWeeks {
  const client = clientOf(week, clientId)
  const taken = takenBy(week, currentPlans(week, clientId))
  const judged = judgedOptions(week, client).map(judgedAgainst(week, client, taken))
  const candidates = allowedOptions(judged).map((option) => ({ option, cost: sessionCost(week, client, option) }))
  const question = weekQuestion(week, client, candidates)
  const found = differentWeeks(question, 1 + wanted.alternatives)
  const plans: WeekPlan[] = found.weeks.map((options) => weekPlan(week, client, { options, taken }))
  return { plans, proven: found.proven, conflictsAvoided: conflictsAvoided(judged) }
}

/** Best weeks one after the other, each staying away from those before; `proven` speaks of the first. */
function differentWeeks(question: WeekQuestion, count: number): { weeks: Option[][]; proven: boolean } {
  const weeks: Option[][] = []
  const avoid: Avoid[] = []
  let proven = true
  while (weeks.length < count) {
    const answer = cheapestWeek({ ...question, avoid })
    if (weeks.length === 0) proven = answer?.proven ?? true
    if (answer === null || answer.options.length === 0) break
    weeks.push(answer.options)
    const starts = new Set(answer.options.map(startOf))
    avoid.push({ starts, atMost: Math.floor(starts.size * SHARED_AT_MOST) })
  }
  return { weeks, proven }
}

/** Sessions that suit the client in everything but their own life: each would have been a conflict. */
function conflictsAvoided(judged: readonly JudgedOption[]): number {
  const ownLife = (j: JudgedOption): boolean => j.reasons.every((r) => r.family === 'free-time' || r.family === 'travel')
  return judged.filter((j) => j.option.kind === 'group' && j.reasons.length > 0 && ownLife(j)).length
}
