import type { Chosen, Part } from './joint-problem.words.ts'
import { optionKey } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/** A decision tried out in the search: this client attends this session, or does not. */
export type Attends = { client: string; session: string; attends: boolean }

/** The plan a client would choose at given prices, or only what any plan costs at least when none is below the limit. */
export type PricedPlan = { cost: number; chosen: Chosen; found: boolean }

/** Stands for "any session at all": a client who attends it has some plan. */
export const ANY = 'any'

const FORCED = 1_000_000_000
const IMPOSSIBLE = Number.POSITIVE_INFINITY

/**
 * The best plan for one client when every shared half hour and seat has a price, found by the same exact search that
 * places a single client. Source: Dantzig and Wolfe (1960), decomposition; here one client is one part.
 */
export function pricedPlan(part: Part, prices: ArrayLike<number>, by: { decided: readonly Attends[]; below: number }): PricedPlan {
  const must = new Set(by.decided.filter((d) => d.attends).map((d) => d.session))
  const never = new Set(by.decided.filter((d) => !d.attends).map((d) => d.session))
  const none = { chosen: null, cost: must.size > 0 ? IMPOSSIBLE : part.none, found: must.size === 0 && part.none < by.below }
  if (never.has(ANY)) return none
  must.delete(ANY)
  const price = (option: Option): number => (part.rowsOf.get(option) ?? []).reduce((sum, row) => sum - (prices[row] ?? 0), 0)
  const restricted = must.size + never.size > 0
  const candidates = part.options.flatMap((option) => {
    const key = restricted ? optionKey(option) : ''
    if (never.has(key)) return []
    return [{ option, cost: part.sessionCost(option) + price(option) - (must.has(key) ? FORCED : 0) }]
  })
  const below = Math.min(by.below, none.cost) - part.base - FORCED * must.size
  const answer = cheapestWeek({ ...part.question(candidates), below })
  if (answer === null || answer.options.length === 0) return { ...none, cost: Math.min(by.below, none.cost) }
  const cost = answer.options.reduce((sum, o) => sum + price(o), part.value(answer.options))
  return { chosen: answer.options, cost, found: true }
}
