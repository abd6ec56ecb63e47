import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bundlesOf, decided } from './bundles.rules.ts'
import { census, tinyCensus } from './census.examples.ts'
import { chance } from './chance.rules.ts'
import type { CensusInstance, Plan, Plans } from './instance.words.ts'
import { highsSolver } from './highs-solver.ts'
import { checkPlans } from './plan-check.rules.ts'
import { eveningGroup, member } from './placement.examples.ts'
import { replanCensus } from './census.ts'

const solver = await highsSolver()
const replanned = (week: CensusInstance): Plans => replanCensus(week, {
  solver, clock: { secondsLeft: () => Number.POSITIVE_INFINITY, slowness: () => 1 }, rounds: 200, nodes: 100, seed: 1, onProgress: () => {},
}).plans

const sessions = (plan: Plan | null | undefined): unknown => [[...(plan?.groups ?? [])].sort(), plan?.ind ?? null, plan?.fam ?? null]

describe('what a re-plan changes, in bundles', () => {
  const groups = [eveningGroup('one', 0, { cap: 1 }), eveningGroup('two', 1, { cap: 2 }), eveningGroup('three', 2, { cap: 2 })]
  const week = census({ groups, clients: [member('a', ['one']), member('b', ['two']), member('c', ['two']), member('d', ['three'])] })
  const plan = (...ids: string[]) => ({ groups: ids, ind: null, fam: null })

  it('ties whoever takes the last seat to whoever leaves it, and nobody else', () => {
    const bundles = bundlesOf(week, { a: plan('three'), b: plan('one'), c: plan('two'), d: plan('two') })
    assert.deepEqual(bundles.map(({ id, moves }) => [id, moves.map(({ client }) => client)]), [['a', ['a', 'b', 'd']]])
    assert.deepEqual(bundles[0]?.handovers.map(({ kind, from, to, group }) => [kind, from, to, group]), [['seat', 'a', 'b', 'one'], ['seat', 'b', 'd', 'two']])
  })

  it('leaves a move alone where a seat is free', () => {
    const bundles = bundlesOf(week, { a: plan('three'), b: plan('two'), c: plan('two'), d: plan() })
    assert.deepEqual(bundles.map(({ id }) => id), ['a', 'd'])
  })

  it('ties hours given in the same time, and people kept apart', () => {
    const hour = (start: number) => ({ t: 't1', day: 0, start, mode: 'telehealth' as const })
    const clients = [member('a', ['two'], hour(1080)), member('b', []), member('c', ['two']), member('d', [])]
    const roomy = groups.map((g) => ({ ...g, cap: 9 }))
    const bundles = bundlesOf(census({ groups: roomy, clients, apart: [['c', 'd']] }), {
      a: { groups: ['two'], ind: hour(1140), fam: null }, b: { groups: [], ind: hour(1050), fam: null }, c: plan('one'), d: plan('two'),
    })
    assert.deepEqual(bundles.map(({ moves, handovers }) => [moves.length, handovers[0]?.kind]), [[2, 'hour'], [2, 'apart']])
  })

  it('can be accepted in any choice: nothing breaks whatever is left out', () => {
    const luck = chance(5)
    let several = 0
    for (let seed = 1; seed <= 40; seed += 1) {
      const tiny = tinyCensus(seed)
      const plans = replanned(tiny)
      const bundles = bundlesOf(tiny, plans)
      several += Number(bundles.length > 1)
      for (let n = 0; n < 4; n += 1) {
        const taken = new Set(bundles.filter(() => luck.often(0.5)).flatMap(({ moves }) => moves.map(({ client }) => client)))
        const mixed = Object.fromEntries(tiny.clients.map(({ id, current }) => [id, taken.has(id) ? (plans[id] ?? null) : current]))
        assert.deepEqual(checkPlans(tiny, mixed).violations, [], `seed ${seed}`)
      }
    }
    assert.ok(several > 5, `${several}`)
  })

  it('keeps what was accepted and leaves what was rejected, and plans the rest again', () => {
    let rejected = 0
    for (let seed = 1; seed <= 60; seed += 1) {
      const tiny = tinyCensus(seed)
      const plans = replanned(tiny)
      const [first, second] = bundlesOf(tiny, plans)
      if (first === undefined || second === undefined) continue
      const again = replanned(decided(tiny, plans, { accepted: [first.id], rejected: [second.id] }))
      for (const { client, after } of first.moves) assert.deepEqual(sessions(again[client]), sessions(after), `seed ${seed}`)
      for (const { client, before } of second.moves) assert.deepEqual(sessions(again[client]), sessions(before), `seed ${seed}`)
      assert.deepEqual(checkPlans(tiny, again).violations, [], `seed ${seed}`)
      rejected += 1
    }
    assert.ok(rejected > 5, `${rejected}`)
  })
})
