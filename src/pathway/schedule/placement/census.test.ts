import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { census, tinyCensus } from './census.examples.ts'
import { replanCensus } from './census.ts'
import type { Replanned, Run } from './census.ts'
import { everyPlan } from './every-plan.examples.ts'
import { highsSolver } from './highs-solver.ts'
import type { CensusInstance, Client, Plan, Plans } from './instance.words.ts'
import { checkPlans } from './plan-check.rules.ts'
import { eveningGroup, member, newcomer } from './placement.examples.ts'

const solver = await highsSolver()
const forever = { secondsLeft: () => Number.POSITIVE_INFINITY, slowness: () => 1 }

function replanned(week: CensusInstance, run: Partial<Run> = {}): Replanned {
  return replanCensus(week, { solver, clock: forever, rounds: 500, nodes: 1000, seed: 1, onProgress: () => {}, ...run })
}

/** True when some way to plan everybody is better than that, looked for by trying; the checker alone decides. */
function somethingBetter(week: CensusInstance, than: number, allowed: (plans: Plans) => boolean = () => true): boolean {
  const alone = { ...week, clients: [] }
  const choices = week.clients.map((client) => {
    const only = { ...week, clients: [client], groups: week.groups.map((g) => ({ ...g, min: 0 })) }
    const plans = [null, ...everyPlan(alone, client).map(({ plan }) => plan)]
    return { id: client.id, plans: plans.map((plan) => ({ plan, value: checkPlans(only, { [client.id]: plan }).value })).sort((a, b) => a.value - b.value) }
  })
  const rest = [...choices.keys(), choices.length].map((i) => choices.slice(i).reduce((sum, { plans }) => sum + (plans[0]?.value ?? 0), 0))
  const follow = (i: number, plans: Plans, value: number): boolean => {
    const choice = choices[i]
    if (choice === undefined) return allowed(plans) && checkPlans(week, plans).value < than
    for (const one of choice.plans) {
      if (value + one.value + (rest[i + 1] ?? 0) >= than) return false
      const next = { ...plans, [choice.id]: one.plan }
      if (checkPlans(week, next).violations.length === 0 && follow(i + 1, next, value + one.value)) return true
    }
    return false
  }
  return follow(0, {}, 0)
}

const losesSomething = ({ current }: Client, plan: Plan | null): boolean => {
  const lost = current?.groups.some((id) => plan?.groups.includes(id) !== true) === true
  return lost || (current?.ind !== null && JSON.stringify(current?.ind) !== JSON.stringify(plan?.ind ?? null))
}
const movedIn = (week: CensusInstance, plans: Plans): Client[] => {
  return week.clients.filter((client) => client.current !== null && losesSomething(client, plans[client.id] ?? null))
}

describe('planning everybody at once', () => {
  it('is exactly the best of all ways to plan everybody, and proves it, on random tiny programs', () => {
    let gained = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const week = tinyCensus(seed)
      const { checked, proven, byHand, bound } = replanned(week)
      assert.deepEqual(checked.violations, [], `seed ${seed}`)
      assert.equal(somethingBetter(week, checked.value), false, `seed ${seed}`)
      assert.ok(proven && bound !== null && bound <= checked.value && checked.value <= byHand, `seed ${seed}`)
      gained += Number(checked.value < byHand)
    }
    assert.ok(gained > 3, `${gained}`)
  })

  it('keeps to a change budget, and does its best within it', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      for (const mostMoved of [0, 1]) {
        const week = { ...tinyCensus(seed), mostMoved }
        const { plans, checked } = replanned(week)
        assert.ok(movedIn(week, plans).length <= mostMoved, `seed ${seed}`)
        assert.equal(somethingBetter(week, checked.value, (tried) => movedIn(week, tried).length <= mostMoved), false, `seed ${seed}`)
      }
    }
  })

  it('keeps locked clients, groups and hours as they are', () => {
    const hour = { t: 't1', day: 0, start: 1140, mode: 'inperson' as const }
    const groups = [eveningGroup('full', 0, { cap: 1 }), eveningGroup('open', 1)]
    const week = census({ groups, clients: [member('a', ['full'], hour), { ...newcomer({ id: 'b', prefDays: [0], level: 3 }) }],
      rules: { ...census({}).rules, levels: { 3: { min: 90, max: 240, days: 1 }, 6: { min: 150, max: 300, days: 2 } } } })
    const free = replanned(week)
    assert.ok(!free.plans['a']?.groups.includes('full') && free.plans['b']?.ind?.start !== undefined)
    const locked = (pins: Partial<CensusInstance['pins']>): Plans => replanned({ ...week, pins: { ...week.pins, ...pins } }).plans
    assert.deepEqual(locked({ weeks: { a: week.clients[0]?.current ?? null } })['a'], week.clients[0]?.current)
    assert.deepEqual([locked({ groups: ['full'] })['a']?.groups.includes('full'), locked({ groups: ['open'] })['b']?.groups], [true, ['full']])
    assert.deepEqual(locked({ hours: [hour] })['a']?.ind, hour)
    assert.equal(locked({ weeks: { b: null } })['b'], null)
  })

  it('gives the same answer twice, whatever the machine, when rounds and nodes are the limit', () => {
    const week = tinyCensus(11)
    const once = replanned(week, { rounds: 3, nodes: 1 })
    assert.deepEqual(replanned(week, { rounds: 3, nodes: 1 }), once)
  })

  it('is never worse than by hand, however little time there is', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const week = tinyCensus(seed)
      const { checked, byHand, proven } = replanned(week, { clock: { secondsLeft: () => 0, slowness: () => 1 } })
      assert.deepEqual(checked.violations, [])
      assert.ok(checked.value <= byHand && !proven)
    }
  })
})
