import { moved } from './joint-problem.words.ts'
import type { Chosen, Part } from './joint-problem.words.ts'
import { optionKey } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import { FORCED } from './week-search.words.ts'

/** A decision tried out in the search: this client attends this session, or does not. */
export type Attends = { client: string; session: string; attends: boolean }

/** The plan a client would choose at given prices, or only what any plan costs at least when none is below the limit. */
export type PricedPlan = { cost: number; chosen: Chosen; found: boolean }

/** Stands for "any session at all": a client who attends it has some plan. */
export const ANY = 'any'

/** A seat at this price or more is none: nobody's plan is worth so much. What is closed costs twice that, whatever else of it is cheap. */
export const CLOSED = 10_000_000

const IMPOSSIBLE = Number.POSITIVE_INFINITY

/**
 * The best plan for one client when every shared half hour and seat has a price, found by the same exact search that
 * places a single client. Where moving somebody has its price too, staying is looked at on its own.
 * Source: Dantzig and Wolfe (1960), decomposition; here one client is one part.
 */
export function pricedPlan(part: Part, prices: ArrayLike<number>, by: { decided: readonly Attends[]; below: number }): PricedPlan {
  const toll = part.stay === null ? 0 : -(prices[part.stay.row] ?? 0)
  if (part.stay === null || toll <= 0) return cheapest(part, prices, { ...by, toll: 0 })
  const any = cheapest(part, prices, { ...by, toll })
  if (any.found && !moved(part, any.chosen)) return { ...any, cost: any.cost - toll }
  const stay = part.stay.sessions.map((option): Attends => ({ client: part.client.id, session: optionKey(option), attends: true }))
  const staying = cheapest(part, prices, { decided: [...by.decided, ...stay], below: Math.min(by.below, any.cost), toll: 0 })
  return staying.found ? staying : any
}

/** The best plan with these decisions, every plan dearer by the toll. */
function cheapest(
  part: Part, prices: ArrayLike<number>, by: { decided: readonly Attends[]; below: number; toll: number },
): PricedPlan {
  const must = new Set([...part.must.map(optionKey), ...by.decided.filter((d) => d.attends).map((d) => d.session)])
  const never = new Set(by.decided.filter((d) => !d.attends).map((d) => d.session))
  const nothing = must.size > 0 ? IMPOSSIBLE : part.none + by.toll
  const none = { chosen: null, cost: nothing, found: nothing < by.below }
  if (never.has(ANY)) return none
  must.delete(ANY)
  const price = (option: Option): number => (part.rowsOf.get(option) ?? []).reduce((sum, row) => sum - (prices[row] ?? 0), 0)
  const restricted = must.size + never.size > 0
  const candidates = part.options.flatMap((option) => {
    const key = restricted ? optionKey(option) : ''
    const seat = price(option)
    if (never.has(key) || seat >= CLOSED) return []
    return [{ option, cost: part.sessionCost(option) + seat - (must.has(key) ? FORCED : 0) }]
  })
  const below = Math.min(by.below, none.cost) - by.toll - part.base - FORCED * must.size
  const answer = cheapestWeek({ ...part.question(candidates), below })
  if (answer === null || answer.options.length === 0) return { ...none, cost: Math.min(by.below, none.cost) }
  const cost = answer.options.reduce((sum, o) => sum + price(o), part.value(answer.options) + by.toll)
  return { chosen: answer.options, cost, found: true }
}
