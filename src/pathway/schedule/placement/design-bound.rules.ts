import { blockMinutes, blocksOf, blocksValue } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Client, DesignInstance } from './instance.words.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { OPENED } from './timetable.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import type { WeekQuestion } from './week-search.words.ts'

const [UNMET, , WISHES] = LEVEL_WEIGHTS
const STATE_LIMIT = 400_000

/**
 * What any timetable counts for at least: everybody's best week if every offer were open, each seat carrying its share
 * of opening an offer that is full.
 */
export function leastDesign(design: DesignInstance, every: EveryOffer): number {
  return design.clients.reduce((sum, client) => {
    return sum + Math.min(blocksValue(design, client, null), leastWeek(design, client, sessionsOf(every, client)))
  }, 0)
}

/** How many who wait could start at most: those who find a whole programme when every offer is open to them alone. */
export function couldStart(design: DesignInstance, every: EveryOffer): number {
  const waiting = design.clients.filter(({ status }) => status === 'waiting')
  return waiting.filter((client) => {
    const question = weekWith(design, client, sessionsOf(every, client))
    const limits = { ...question.limits, days: blocksOf(design, client).leastDays }
    return cheapestWeek({ ...question, limits, demands: { hours: true, days: true, individual: false } }) !== null
  }).length
}

/** Everything a client could attend if all offers were open. */
export function sessionsOf(every: EveryOffer, { id }: Client): Option[] {
  return [...every.values()].flatMap(({ sessions }) => sessions.get(id) ?? [])
}

function leastWeek(design: DesignInstance, client: Client, options: readonly Option[]): number {
  const { days, leastDays } = blocksOf(design, client)
  const answer = cheapestWeek(weekWith(design, client, options))
  const moreDays = 2 * UNMET * (days - leastDays)
  return answer?.proven === true ? Math.max(0, answer.cost - moreDays) : 0
}

/** A client's best week of some offers as a search. */
export function weekWith(design: DesignInstance, client: Client, options: readonly Option[]): WeekQuestion {
  const { need, most, days } = blocksOf(design, client)
  const block = blockMinutes(design)
  return {
    candidates: options.map((option) => ({ option, cost: WISHES * option.preference + OPENED / design.cap })),
    limits: { min: need * block, max: most * block, days }, maxDay: 2 * block, travel: client.travel,
    runGap: Number.POSITIVE_INFINITY, needs: client.needs, individualDue: false, familyDue: false,
    demands: { hours: false, days: false, individual: false }, avoid: [], timeCost: null,
    dayLimit: Number.POSITIVE_INFINITY, below: Number.POSITIVE_INFINITY, stateLimit: STATE_LIMIT,
  }
}
