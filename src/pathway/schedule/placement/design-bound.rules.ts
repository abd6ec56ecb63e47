import { BLOCK, blocksOf, blocksValue } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Client, DesignInstance } from './instance.words.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { OPENED } from './timetable.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

const [UNMET, , WISHES] = LEVEL_WEIGHTS
const STATE_LIMIT = 400_000

/**
 * What any timetable counts for at least: everybody's best week if every offer were open, each seat carrying its share
 * of opening an offer that is full.
 */
export function leastDesign(design: DesignInstance, every: EveryOffer): number {
  return design.clients.reduce((sum, client) => {
    const options = [...every.values()].flatMap(({ sessions }) => sessions.get(client.id) ?? [])
    return sum + Math.min(blocksValue(design, client, null), leastWeek(design, client, options))
  }, 0)
}

function leastWeek(design: DesignInstance, client: Client, options: readonly Option[]): number {
  const { need, most, days, leastDays } = blocksOf(design, client)
  const answer = cheapestWeek({
    candidates: options.map((option) => ({ option, cost: WISHES * option.preference + OPENED / design.cap })),
    limits: { min: need * BLOCK, max: most * BLOCK, days }, maxDay: 2 * BLOCK, travel: client.travel,
    runGap: Number.POSITIVE_INFINITY, needs: client.needs, individualDue: false, familyDue: false,
    demands: { hours: false, days: false, individual: false }, avoid: [], timeCost: null,
    dayLimit: Number.POSITIVE_INFINITY, below: Number.POSITIVE_INFINITY, stateLimit: STATE_LIMIT,
  })
  const moreDays = 2 * UNMET * (days - leastDays)
  return answer?.proven === true ? Math.max(0, answer.cost - moreDays) : 0
}
