import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Client, RunningWeek, Therapist, Window } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'
import { clientOf } from './options.rules.ts'
import { checkPlaced } from './plan-check.rules.ts'
import { cheapestByTrying } from './every-plan.examples.ts'
import { at, eveningGroup, eveningProgram, member, newcomer, tinyWeek } from './placement.examples.ts'

describe('the best week for one client', () => {
  it('is exactly the best of every plan there is, on random tiny weeks', () => {
    const seen = { fits: 0, not: 0 }
    for (let seed = 1; seed <= 400; seed += 1) {
      const week = tinyWeek(seed)
      const client = clientOf(week, 'new')
      const best = bestWeeks(week, 'new', { alternatives: 0 })
      const [plan] = best.plans
      assert.equal(best.proven, true)
      assert.equal(plan?.value ?? null, cheapestByTrying(week, client), `seed ${seed}`)
      seen[plan === undefined ? 'not' : 'fits'] += 1
      if (plan === undefined) continue
      const checked = checkPlaced(week, client, plan.plan)
      assert.deepEqual(checked.violations, [], `seed ${seed}`)
      assert.deepEqual(checked.levels, plan.levels, `seed ${seed}`)
    }
    assert.ok(seen.fits > 100 && seen.not > 50, JSON.stringify(seen))
  })

  it('gives the same answer twice', () => {
    const once = bestWeeks(tinyWeek(7), 'new', { alternatives: 2 })
    assert.deepEqual(bestWeeks(tinyWeek(7), 'new', { alternatives: 2 }), once)
  })

  it('offers other weeks that share at most half of the times', () => {
    const { plans } = bestWeeks(eveningProgram(), 'new', { alternatives: 2 })
    assert.ok(plans.length >= 2)
    const times = plans.map((p) => new Set([...p.plan.groups, `${p.plan.ind?.day} ${p.plan.ind?.start}`]))
    const shared = [...(times[0] ?? [])].filter((time) => times[1]?.has(time)).length
    assert.ok(shared <= (times[0]?.size ?? 0) / 2)
    assert.ok((plans[0]?.value ?? 0) <= (plans[1]?.value ?? 0))
  })

  it('tells hours, days, trips and seats left', () => {
    const [plan] = bestWeeks(eveningProgram(), 'new', { alternatives: 0 }).plans
    assert.ok(plan)
    assert.deepEqual([plan.minutes >= 360, plan.days.length, plan.trips], [true, 3, 3])
    assert.deepEqual(Object.values(plan.seatsLeft), plan.plan.groups.map(() => 7))
  })
})

describe('at the edge of what is allowed', () => {
  const only = (client: Partial<Client>, program: Partial<RunningWeek> = {}): ReturnType<typeof bestWeeks>['plans'] => {
    return bestWeeks(eveningProgram({ newcomers: [newcomer(client)], ...program }), 'new', { alternatives: 0 }).plans
  }
  const working = (hours: Window): Therapist[] => eveningProgram().therapists.map((t) => ({ ...t, avail: [hours] }))
  const eveningsFrom = (start: number): Client['avail'] => [0, 1, 2].map((day) => [day, start, at(21)])

  it('lets the way there end exactly when the session starts', () => {
    assert.equal(only({ travel: 30 }).length, 1)
    assert.equal(only({ travel: 30, avail: eveningsFrom(at(17, 1)) }).length, 0)
  })

  it('fills a day exactly to its maximum and not a minute more', () => {
    assert.equal(only({ maxDay: 180 }).length, 1)
    assert.equal(only({ maxDay: 179 }).length, 0)
  })

  it('starts individual hours on the half hour only', () => {
    assert.equal(only({}, { therapists: working([0, at(19, 15), at(20, 29)]) }).length, 0)
    const longer = working([0, at(19, 15), at(20, 30)])
    assert.equal(only({}, { therapists: longer })[0]?.plan.ind?.start, at(19, 30))
  })

  it('asks for time on the way between a remote and an in-person session', () => {
    const groups = [0, 1].flatMap((day) => [
      eveningGroup(`room-${day}`, day, { meetings: [[day, at(17, 30), at(19)]] }),
      eveningGroup(`remote-${day}`, day, { meetings: [[day, at(19, 30), at(21)]], modality: 'telehealth' }),
    ])
    const therapists = working([2, at(17), at(21)])
    const avail: Client['avail'] = [0, 1, 2].map((day) => [day, at(16), at(22)])
    assert.equal(only({ modality: 'either', travel: 30, avail }, { groups, therapists }).length, 1)
    assert.equal(only({ modality: 'either', travel: 31, avail }, { groups, therapists }).length, 0)
  })

  it('reads free time in the clock of a client in another time zone', () => {
    assert.equal(only({ tz: 60, avail: [0, 1, 2].map((day) => [day, at(16), at(20)]) }).length, 1)
    assert.equal(only({ tz: 60, avail: eveningsFrom(at(17)) }).length, 0)
  })

  it('takes the last seat but never one more', () => {
    const groups = eveningProgram().groups.map((g) => ({ ...g, cap: 1 }))
    assert.equal(only({}, { groups }).length, 1)
    const clients = [member('a', groups.map((g) => g.id))]
    assert.equal(only({}, { groups, clients }).length, 0)
  })

  it('keeps two people apart who must not meet', () => {
    const clients = [member('a', ['process-0', 'process-1', 'process-2', 'skills-0'])]
    assert.equal(only({}, { clients, apart: [['a', 'new']] })[0]?.plan.groups.some((g) => g === 'process-0'), undefined)
    assert.equal(only({}, { clients, apart: [] }).length, 1)
  })
})
