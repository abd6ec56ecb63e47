import type { Client, RunningWeek } from './instance.words.ts'
import { conflict } from './no-fit-reasons.rules.ts'
import { bestWeeks } from './one-client.rules.ts'
import { allowedOptions, clientOf, judgedAgainst, judgedOptions, limitsOf, optionKey } from './options.rules.ts'
import type { JudgedOption } from './options.rules.ts'
import type { Levels, NoFit, WeekPlan, WhyNot } from './placement.words.ts'
import { relaxations } from './relaxations.rules.ts'
import { currentPlans, takenBy } from './taken.rules.ts'
import type { Taken } from './taken.rules.ts'
import { sessionCost, weekPlan, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import { FORCED } from './week-search.words.ts'

type Judged = { client: Client; taken: Taken; judged: JudgedOption[] }

/**
 * Why no full week fits: the binding reasons, the smallest change of each kind that would help (tried out before it
 * is told), and the best week that falls short. Never offered: another phase, group audience, people kept apart, a
 * facilitator without the credential. Source: docs/pathway.md, step M4 (explanations).
 */
export function explainNoFit(week: RunningWeek, clientId: string): NoFit {
  const { client, taken, judged } = judgedFor(week, clientId)
  const asNew: Client = { ...client, status: 'waiting' }
  const partial = bestPartial(week, client, { taken, judged })
  return {
    reasons: conflict(week, asNew, judged),
    relaxations: relaxations(week, asNew, judged),
    partial,
    missingMinutes: Math.max(0, limitsOf(week, client).min - (partial?.minutes ?? 0)),
  }
}

/** What putting this session into the client's week would mean; the session is named as `optionKey` names it. */
export function whyNot(week: RunningWeek, clientId: string, session: string): WhyNot {
  const { client, taken, judged } = judgedFor(week, clientId)
  const wanted = judged.find((j) => optionKey(j.option) === session)
  if (wanted === undefined) return { verdict: 'not-allowed', reasons: [{ family: 'offer', day: null }] }
  if (wanted.reasons.length > 0) return { verdict: 'not-allowed', reasons: [...wanted.reasons] }
  const candidates = allowedOptions(judged).map((option) => {
    return { option, cost: sessionCost(week, client, option) - (option === wanted.option ? FORCED : 0) }
  })
  const answer = cheapestWeek(weekQuestion(week, client, candidates))
  if (answer === null || !answer.options.includes(wanted.option)) return { verdict: 'no-week-with-it' }
  const result = weekPlan(week, client, { options: answer.options, taken })
  const [best] = bestWeeks(week, clientId, { alternatives: 0 }).plans
  return { verdict: 'possible', result, difference: difference(result.levels, best?.levels ?? result.levels) }
}

function judgedFor(week: RunningWeek, clientId: string): Judged {
  const client = clientOf(week, clientId)
  const taken = takenBy(week, currentPlans(week, clientId))
  return { client, taken, judged: judgedOptions(week, client).map(judgedAgainst(week, client, taken)) }
}

function bestPartial(week: RunningWeek, client: Client, { taken, judged }: Omit<Judged, 'client'>): WeekPlan | null {
  const candidates = allowedOptions(judged).map((option) => ({ option, cost: sessionCost(week, client, option) }))
  const question = weekQuestion(week, client, candidates)
  const answer = cheapestWeek({ ...question, demands: { hours: false, days: false, individual: false } })
  if (answer === null || answer.options.length === 0) return null
  return weekPlan(week, client, { options: answer.options, taken })
}

function difference(a: Levels, b: Levels): Levels {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4]]
}
