import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chance } from './chance.rules.ts'
import { checkDesign } from './design-check.rules.ts'
import { withMore } from './design-what-if.rules.ts'
import { designWeek } from './design.ts'
import type { Designed } from './design.ts'
import { highsSolver } from './highs-solver.ts'
import { DesignInstance } from './instance.words.ts'
import type { Client, Design } from './instance.words.ts'
import { at, newcomer } from './placement.examples.ts'

const solver = await highsSolver()
const forever = { secondsLeft: () => Number.POSITIVE_INFINITY, slowness: () => 1 }

function designed(design: DesignInstance, rounds = 30): Designed {
  return designWeek(design, { solver, clock: forever, rounds, nodes: 1000, seed: 1, onProgress: () => {} })
}

/** Three people, two blocks, two topics, one facilitator for each; small enough to try every timetable. */
function tinyDesign(seed: number): DesignInstance {
  const by = chance(seed)
  const topic = { phases: [1, 2], gender: 'any', requires: [] }
  const clients = ['a', 'b', 'c'].map((id): Client => ({
    ...newcomer({
      id, level: by.pick([3, 6]), modality: by.pick(['inperson', 'either']), travel: by.pick([0, 15]), waitDays: by.upTo(20),
      avail: [0, 1].filter(() => by.often(0.9)).map((day) => [day, at(16), at(22)]), prefDays: by.often(0.5) ? [by.upTo(1)] : [],
      needs: [{ topic: by.pick(['process', 'skills']), min: 1, must: true }],
    }), status: by.pick(['active', 'waiting']),
  }))
  return DesignInstance.parse({
    kind: 'P3', rules: { levels: { 3: { min: 150, max: 300, days: 1 }, 6: { min: 240, max: 400, days: 2 } }, runGap: 30, evening: at(16, 30) },
    offices: 1, groups: [], clients, apart: by.often(0.4) ? [['a', 'b']] : [], blocks: [[0, at(17), at(18, 30)], [1, at(17), at(18, 30)]],
    therapists: ['process', 'skills'].map((cred) => ({ id: cred, creds: [cred], avail: [[0, at(9), at(21)], [1, at(9), at(21)]], maxCaseload: 9, maxGroups: 2 })),
    rooms: 1 + by.upTo(1), cap: 2, minSize: 1 + by.upTo(1), maxOffers: 3, topics: { process: topic, skills: topic },
    currentOffers: by.often(0.5) ? [{ topic: 'process', block: 0, mode: 'inperson' }] : [],
  })
}

/** The least value of every timetable with everybody in it; the checker alone decides. */
function leastByTrying(design: DesignInstance): number {
  const kinds = ['process', 'skills'].flatMap((topic) => [0, 1].flatMap((block) => (['inperson', 'telehealth'] as const).map((mode) => ({ topic, block, mode, therapist: topic }))))
  let best = Number.POSITIVE_INFINITY
  for (let open = 0; open < 2 ** kinds.length; open += 1) {
    const offers = kinds.filter((_, i) => (open & (1 << i)) > 0)
    if (offers.length > design.maxOffers || new Set(offers.map((o) => `${o.topic} ${o.block}`)).size < offers.length) continue
    const sets = [null, ...Array.from({ length: 2 ** offers.length }, (_, set) => offers.flatMap((__, i) => ((set & (1 << i)) > 0 ? [i] : [])))]
    for (const assign of sets.flatMap((a) => sets.flatMap((b) => sets.map((c) => ({ a, b, c }))))) {
      const { violations, value } = checkDesign(design, { offers, assign })
      if (value < best && violations.length === 0) best = value
    }
  }
  return best
}

const attending = ({ offers, assign }: Design): number => offers.length + Object.values(assign).filter((mine) => mine !== null).length

describe('designing a timetable', () => {
  it('is the best of every timetable there is, on random tiny programs', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const design = tinyDesign(seed)
      const { checked, bound, proven } = designed(design)
      const least = leastByTrying(design)
      assert.deepEqual(checked.violations, [], `seed ${seed}`)
      assert.equal(checked.value, least, `seed ${seed}`)
      assert.ok(bound !== null && bound <= least && (!proven || checked.value === least), `seed ${seed}`)
    }
  })

  it('opens nothing for nobody', () => {
    const { design, checked, proven } = designed({ ...tinyDesign(1), clients: [], apart: [], currentOffers: [] })
    assert.deepEqual([design.offers, checked.violations, checked.value, proven], [[], [], 0, true])
  })

  it('gives the same answer twice when rounds and nodes are the limit', () => {
    assert.deepEqual(designed(tinyDesign(3), 5), designed(tinyDesign(3), 5))
  })

  it('shows what one more facilitator or evening would bring', () => {
    const design = { ...tinyDesign(1), apart: [], clients: tinyDesign(1).clients.map((c): Client => ({ ...c, avail: [0, 1, 2].map((day) => [day, at(16), at(22)]) })) }
    const short = { ...design, therapists: design.therapists.slice(0, 1) }
    const more = withMore(short, { kind: 'facilitator', id: 'new', topics: ['skills'], hours: [[0, at(9), at(21)], [1, at(9), at(21)]], maxGroups: 2 })
    const evening = withMore(short, { kind: 'evening', blocks: [[2, at(17), at(18, 30)]], staff: ['process'] })
    const [before, after, wednesday] = [short, more, evening].map((one) => designed(one))
    assert.deepEqual([before, after, wednesday].flatMap((one) => one?.checked.violations ?? []), [])
    assert.ok((after?.checked.value ?? 0) < (before?.checked.value ?? 0) && (wednesday?.checked.value ?? 0) <= (before?.checked.value ?? 0))
    assert.ok(after !== undefined && attending(after.design) > 0)
  })
})
