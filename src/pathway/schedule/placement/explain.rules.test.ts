import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everyPlan } from './every-plan.examples.ts'
import { explainNoFit, whyNot } from './explain.rules.ts'
import type { Client, Plan, RunningWeek, Window } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'
import { clientOf } from './options.rules.ts'
import { checkPlaced } from './plan-check.rules.ts'
import { at, eveningProgram, member, newcomer, tinyWeek } from './placement.examples.ts'
import type { Relaxation } from './placement.words.ts'
import { withChange } from './relaxations.rules.ts'

type Case = { week: RunningWeek; client: Client; seed: number }

/** Random tiny weeks in which the newcomer cannot start. */
const nobodyFits: Case[] = Array.from({ length: 1200 }, (_, i) => i + 1)
  .map((seed) => ({ seed, week: tinyWeek(seed), client: clientOf(tinyWeek(seed), 'new') }))
  .filter(({ week, client }) => client.status === 'waiting' && bestWeeks(week, 'new', { alternatives: 0 }).plans.length === 0)
  .slice(0, 120)

function withNewcomer(week: RunningWeek, client: Client): RunningWeek {
  return { ...week, newcomers: [client] }
}

/** Minutes of a plan, with the way there and back, that the client is not free. */
function minutesLacking(week: RunningWeek, client: Client, plan: Plan): number {
  const needed: Window[] = week.groups.filter((g) => plan.groups.includes(g.id)).flatMap((g) => {
    const way = g.modality === 'inperson' ? client.travel : 0
    return g.meetings.map(([day, start, end]): Window => [day, start - way, end + way])
  })
  for (const slot of [plan.ind, plan.fam]) {
    const way = slot?.mode === 'inperson' ? client.travel : 0
    if (slot !== null) needed.push([slot.day, slot.start - way, slot.start + 60 + way])
  }
  const lacking = new Set<string>()
  for (const [day, start, end] of needed) {
    for (let minute = start; minute < end; minute += 1) {
      const free = client.avail.some((w) => w[0] === day && w[1] + client.tz <= minute && minute < w[2] + client.tz)
      if (!free) lacking.add(`${day} ${minute}`)
    }
  }
  return lacking.size
}

function ofKind(relaxations: readonly Relaxation[], kind: Relaxation['change']['kind']): Relaxation | undefined {
  return relaxations.find((r) => r.change.kind === kind)
}

describe('when nothing fits', () => {
  it('has enough cases to try', () => assert.equal(nobodyFits.length, 120))

  it('asks for the least free time there is', () => {
    let asked = 0
    for (const { week, client, seed } of nobodyFits) {
      const everyHour: Window[] = [0, 1, 2].map((day) => [day, -300, 2000])
      const always = { ...client, avail: everyHour }
      const plans = everyPlan(withNewcomer(week, always), always)
      const least = Math.min(...plans.map(({ plan }) => minutesLacking(week, client, plan)))
      const found = ofKind(explainNoFit(week, 'new').relaxations, 'free-time')
      assert.equal(found?.amount ?? Number.POSITIVE_INFINITY, least, `seed ${seed}`)
      asked += found === undefined ? 0 : 1
    }
    assert.ok(asked > 10, `${asked}`)
  })

  it('asks for the fewest extra seats there are', () => {
    for (const { week, client, seed } of nobodyFits) {
      const roomy = { ...week, groups: week.groups.map((g) => ({ ...g, cap: 99 })) }
      const full = week.groups.filter((g) => week.clients.filter((c) => c.current?.groups.includes(g.id)).length >= g.cap)
      const extra = everyPlan(roomy, client).map(({ plan }) => full.filter((g) => plan.groups.includes(g.id)).length)
      const found = ofKind(explainNoFit(week, 'new').relaxations, 'seat')
      assert.equal(found?.amount ?? Number.POSITIVE_INFINITY, Math.min(...extra), `seed ${seed}`)
    }
  })

  it('shows only changes that hold when they are made', () => {
    for (const { week, seed } of nobodyFits) {
      for (const { change, result } of explainNoFit(week, 'new').relaxations) {
        const changed = withChange(week, 'new', change)
        assert.deepEqual(checkPlaced(changed, clientOf(changed, 'new'), result.plan).violations, [], `seed ${seed}`)
      }
    }
  })

  it('names reasons none of which could be left out', () => {
    const onlyMonday = newcomer({ avail: [[0, at(17), at(21)]] })
    const found = explainNoFit(eveningProgram({ newcomers: [onlyMonday] }), 'new')
    const families = found.reasons.map((r) => `${r.family}${r.day ?? ''}`)
    assert.deepEqual(families, ['weekly-hours', 'free-time1', 'free-time2'])
  })

  it('tells the best week that falls short and by how much', () => {
    const onlyMonday = newcomer({ avail: [[0, at(17), at(21)]] })
    const found = explainNoFit(eveningProgram({ newcomers: [onlyMonday] }), 'new')
    assert.equal(found.partial?.minutes, 150)
    assert.equal(found.missingMinutes, 210)
  })

  it('says so when the program itself offers too little', () => {
    const program = eveningProgram({ groups: [], newcomers: [newcomer()] })
    assert.deepEqual(explainNoFit(program, 'new').reasons, [{ family: 'offer', day: null }, { family: 'weekly-hours', day: null }])
  })

  it('puts what the client can do first', () => {
    const program = eveningProgram({ clients: [member('a', eveningProgram().groups.map((g) => g.id))] })
    const full = { ...program, groups: program.groups.map((g) => ({ ...g, cap: 1 })) }
    const who = explainNoFit(full, 'new').relaxations.map((r) => r.whoActs)
    assert.deepEqual(who, [...who].sort())
    assert.ok(who.includes('supervisor'))
  })
})

describe('why not this session', () => {
  it('names what closes it', () => {
    const program = eveningProgram({ newcomers: [newcomer({ phase: 9 })] })
    assert.deepEqual(whyNot(program, 'new', 'group process-0'), {
      verdict: 'not-allowed', reasons: [{ family: 'phase', day: null }],
    })
  })

  it('shows what it would cost', () => {
    const program = eveningProgram({ newcomers: [newcomer({ level: 6, prefDays: [0, 1] })] })
    const why = whyNot(program, 'new', 'group skills-2')
    assert.equal(why.verdict, 'possible')
    if (why.verdict === 'possible') assert.ok(why.result.plan.groups.includes('skills-2'))
  })

  it('says when no week has room for it', () => {
    const onlyHour: Window = [0, at(17, 30), at(18, 30)]
    const therapists = eveningProgram().therapists.map((t) => ({ ...t, avail: [onlyHour] }))
    const program = eveningProgram({ therapists })
    assert.deepEqual(whyNot(program, 'new', 'group process-0'), { verdict: 'no-week-with-it' })
  })
})
