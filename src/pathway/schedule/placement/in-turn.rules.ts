import { byUrgency, give, openAgainst, untouchable } from './census-state.rules.ts'
import type { Census, Standing } from './census-state.rules.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { takenBy } from './taken.rules.ts'
import { planValue, sessionCost, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import { FORCED } from './week-search.words.ts'

const THIN = 2 * LEVEL_WEIGHTS[3]

/** Everybody in turn gets the best week the others leave them; nobody is worse off and no group thinner for it. */
export function eachInTurn(census: Census, standing: Standing): void {
  const least = new Map(census.week.groups.map((g) => [g.id, g.min]))
  for (const { id } of byUrgency(census.week.clients)) {
    const taken = takenBy(census.week, standing.plans, new Set([id]))
    const [one] = openAgainst(census, taken, [id])
    if (one === undefined) continue
    const members = (group: string): number => taken.members.get(group)?.size ?? 0
    const fills = (o: Option): number => (o.kind === 'group' && members(o.id) < (least.get(o.id) ?? 0) ? THIN : 0)
    const fixed = untouchable(census, one)
    const candidates = one.options.map((option) => {
      const forced = fixed.includes(option) ? FORCED : 0
      return { option, cost: sessionCost(census.week, one.client, option) - fills(option) - forced }
    })
    const answer = cheapestWeek(weekQuestion(census.week, one.client, candidates))
    if (answer === null || answer.options.length === 0 || !fixed.every((option) => answer.options.includes(option))) continue
    const value = (chosen: Chosen): number => {
      return planValue(census.week, one.client, chosen) - (chosen ?? []).reduce((sum, o) => sum + fills(o), 0)
    }
    if (value(answer.options) < value(standing.chosen.get(id) ?? null)) give(census, standing, { id, chosen: answer.options })
  }
}
