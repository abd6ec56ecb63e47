import { chance } from './chance.rules.ts'
import { CensusInstance, Therapist } from './instance.words.ts'
import type { Client, Group, RunningWeek } from './instance.words.ts'
import { at, eveningGroup, eveningProgram, member, newcomer } from './placement.examples.ts'

/** A week to re-plan, with everybody in it, those who wait included. */
export function census(week: Partial<RunningWeek>, changed: Partial<CensusInstance> = {}): CensusInstance {
  return CensusInstance.parse({ ...eveningProgram(), newcomers: [], kind: 'P2', ...week, ...changed })
}

/**
 * Up to four people and a few small groups, everything else random: two hold seats today, the others wait. Small
 * enough to try every combination.
 */
export function tinyCensus(seed: number): CensusInstance {
  const by = chance(seed)
  const groups: Group[] = [0, 1].flatMap((day) => [
    eveningGroup(`g${day}`, day, { cap: 1 + by.upTo(1), min: by.upTo(2) }),
    ...(by.often(0.5) ? [eveningGroup(`s${day}`, day, { topic: 'skills', meetings: [[day, at(19), at(20, 30)]], cap: 1 + by.upTo(1) })] : []),
  ])
  const evenings: Client['avail'] = [0, 1, 3].map((day) => [day, at(17), at(21)])
  const seats = new Map(groups.map((g) => [g.id, g.cap]))
  const active = ['a', 'b'].map((id, i): Client => {
    const own = groups.filter((g) => by.often(0.6) && (seats.get(g.id) ?? 0) > 0).map((g) => g.id).slice(0, 2)
    for (const group of own) seats.set(group, (seats.get(group) ?? 0) - 1)
    const start = at(17, 30) + 60 * i
    return { ...member(id, own, { t: 't1', day: 3, start, mode: 'inperson' }), therapists: ['t1'], level: 3, avail: evenings, needs: [{ topic: 'skills', min: 1, must: by.often(0.5) }] }
  })
  const waiting = ['c', 'd'].slice(by.upTo(1)).map((id): Client => {
    const avail: Client['avail'] = evenings.filter(() => by.often(0.8))
    return newcomer({ id, level: 3, avail, waitDays: by.upTo(20), track: by.pick(['any', 'day']) })
  })
  const apart: [string, string][] = by.often(0.5) ? [['a', 'c']] : []
  return census({
    groups, therapists: [Therapist.parse({ id: 't1', creds: [], avail: [[3, at(17, 30), at(19, 30)]], maxCaseload: 10 })], clients: [...active, ...waiting], apart, offices: 1 + by.upTo(1), caseload: { t1: 8, lead: 0 },
    rules: { levels: { 3: { min: 150, max: 240, days: 1 } }, ind: 60, fam: 60, runGap: 30, evening: at(16, 30), stability: by.pick([3, 100]) },
  })
}
