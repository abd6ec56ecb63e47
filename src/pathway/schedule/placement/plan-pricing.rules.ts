import type { Census, Chosen, OpenClient } from './census-state.rules.ts'
import { optionKey } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import type { SharedLimits } from './shared-limits.rules.ts'
import { planValue, sessionCost, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/** A decision tried out in the search: this client attends this session, or does not. */
export type Attends = { client: string; session: string; attends: boolean }

/** The plan a client would choose at given prices; null when decisions leave no plan at all. */
export type PricedPlan = { chosen: Chosen; cost: number } | null

/** Stands for "any session at all": a client who attends it has some plan. */
export const ANY = 'any'

const FORCED = 1_000_000_000

/**
 * The best plan for one client when every shared half hour and seat has a price, found by the same exact search that
 * places a single client. Source: Dantzig and Wolfe (1960), decomposition; here one client is one part.
 */
export function pricedPlan(
  census: Census, limits: SharedLimits, by: { open: OpenClient; prices: ArrayLike<number>; decided: readonly Attends[] },
): PricedPlan {
  const { client, options } = by.open
  const must = new Set(by.decided.filter((d) => d.attends).map((d) => d.session))
  const never = new Set(by.decided.filter((d) => !d.attends).map((d) => d.session))
  const none: PricedPlan = must.size > 0 ? null : { chosen: null, cost: planValue(census.week, client, null) }
  if (never.has(ANY)) return none
  must.delete(ANY)
  const price = (option: Option): number => limits.rowsOf(option).reduce((sum, row) => sum - (by.prices[row] ?? 0), 0)
  const candidates = options.flatMap((option) => {
    const key = must.size + never.size > 0 ? optionKey(option) : ''
    const forced = must.has(key) ? FORCED : 0
    return never.has(key) ? [] : [{ option, cost: sessionCost(client, option) + price(option) - forced }]
  })
  const answer = cheapestWeek(weekQuestion(census.week, client, candidates))
  if (answer === null || answer.options.length === 0) return none
  if (must.size > 0 && answer.options.filter((o) => must.has(optionKey(o))).length < must.size) return none
  const cost = answer.options.reduce((sum, o) => sum + price(o), planValue(census.week, client, answer.options))
  return none !== null && none.cost <= cost ? none : { chosen: answer.options, cost }
}
