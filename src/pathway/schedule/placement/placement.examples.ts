import { chance } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import { Client, Group, Therapist } from './instance.words.ts'
import type { RunningWeek, Slot, Window } from './instance.words.ts'

/** Minutes since midnight. */
export function at(hour: number, minute = 0): number {
  return hour * 60 + minute
}

const [MON, TUE, WED] = [0, 1, 2]

/** An evening group on one day, 17:30 to 19:00, open, eight seats. */
export function eveningGroup(id: string, day: number, changed: Partial<Group> = {}): Group {
  return Group.parse({
    id, topic: 'process', phases: [1, 2, 3], meetings: [[day, at(17, 30), at(19)]], cap: 8, min: 0, therapist: 'lead',
    modality: 'inperson', gender: 'any', open: true, module: null, requires: [], ...changed,
  })
}

/** A new client, free every evening, level of six hours, no wishes. */
export function newcomer(changed: Partial<Client> = {}): Client {
  return Client.parse({
    id: 'new', status: 'waiting', level: 6, phase: 1, gender: 'women', modality: 'inperson', travel: 0, track: 'any',
    prefDays: [], avail: [MON, TUE, WED].map((day) => [day, at(17), at(21)]), needs: [], completed: [], maxDay: 240,
    family: false, famAvail: [], waitDays: 3, therapists: ['t1'], ...changed,
  })
}

/** A member who holds seats and slots today. */
export function member(id: string, groups: string[], ind: Slot | null = null): Client {
  return { ...newcomer({ id, therapists: ['t1', 't2'] }), status: 'active', current: { groups, ind, fam: null } }
}

/** A small evening program: two groups on Monday, Tuesday and Wednesday, one therapist with hours from 19 to 21. */
export function eveningProgram(changed: Partial<RunningWeek> = {}): RunningWeek {
  const evening = (day: number): Window => [day, at(17), at(21)]
  return {
    name: 'evening program', seed: 1,
    rules: { levels: { 6: { min: 360, max: 480, days: 2 } }, ind: 60, fam: 60, runGap: 30, evening: at(16, 30), stability: 3 },
    offices: 2,
    therapists: [
      Therapist.parse({ id: 't1', creds: ['process'], avail: [MON, TUE, WED].map(evening), maxCaseload: 10 }),
      Therapist.parse({ id: 'lead', creds: ['process', 'skills'], avail: [], maxCaseload: 0 }),
    ],
    groups: [MON, TUE, WED].flatMap((day) => [
      eveningGroup(`process-${day}`, day),
      eveningGroup(`skills-${day}`, day, { topic: 'skills', meetings: [[day, at(19), at(20, 30)]] }),
    ]),
    clients: [], newcomers: [newcomer()], apart: [], caseload: { t1: 3, lead: 0 }, ...changed,
  }
}

/** A tiny week with everything random, small enough to try every plan by hand. */
export function tinyWeek(seed: number): RunningWeek {
  const by = chance(seed)
  const groups = Array.from({ length: 5 + by.upTo(3) }, (_, i) => tinyGroup(by, `g${i}`))
  const therapists = ['t1', 't2'].map((id) => {
    const start = by.pick([at(9), at(12), at(17)])
    const avail = [[by.upTo(1), start, start + 60 + 30 * by.upTo(2)], [2, at(17, 15), at(19)]]
    return { id, creds: ['process', 'skills', 'relapse'], avail, maxCaseload: 2 + by.upTo(1) }
  })
  const client = tinyClient(by)
  const seats = new Map(groups.map((g) => [g.id, g.cap]))
  const others = ['a', 'b', 'c'].map((id) => {
    const joined = groups.filter((g) => by.often(0.6) && (seats.get(g.id) ?? 0) > 0)
    for (const g of joined) seats.set(g.id, (seats.get(g.id) ?? 0) - 1)
    return member(id, joined.map((g) => g.id))
  })
  return {
    name: `tiny ${seed}`, seed,
    rules: {
      levels: { 3: { min: 150, max: 240, days: 1 }, 6: { min: 240, max: 360, days: 2 } },
      ind: 60, fam: 60, runGap: 30, evening: at(16, 30), stability: 3,
    },
    offices: by.upTo(1) + 1,
    therapists: therapists.map((t) => Therapist.parse(t)),
    groups,
    clients: client.status === 'active' ? [...others, client] : others,
    newcomers: client.status === 'active' ? [] : [client],
    apart: by.often(0.4) ? [['new', by.pick(['a', 'b'])]] : [],
    caseload: { t1: 2, t2: 2 },
  }
}

function tinyGroup(by: Chance, id: string): Group {
  const dur = by.pick([60, 90])
  const start = by.pick([at(9), at(10), at(10, 30), at(17, 30), at(18, 30), at(19)])
  const meetings: Window[] = [[by.upTo(2), start, start + dur]]
  if (by.often(0.25)) meetings.push([by.upTo(2), by.pick([at(12), at(13, 30)]), by.pick([at(14, 30), at(15)])])
  return Group.parse({
    id, topic: by.pick(['process', 'skills', 'relapse']), phases: by.often(0.9) ? [1, 2] : [3], meetings,
    cap: 2 + by.upTo(2), min: 0, therapist: by.pick(['lead', 't1']), modality: by.pick(['inperson', 'inperson', 'telehealth']), language: by.pick(['', '', 'es']), access: by.pick([[], ['step-free']]),
    gender: by.often(0.1) ? 'men' : 'any', open: by.often(0.85),
    module: by.often(0.2) ? { now: 1 + by.upTo(2), of: 4, entry: [1, 3] } : null, requires: by.often(0.1) ? ['skills'] : [],
  })
}

function tinyClient(by: Chance): Client {
  const active = by.often(0.5)
  const avail = [0, 1, 2].flatMap((day): Window[] => {
    const whole: Window[] = [[day, at(8), at(21)]]
    const parts: Window[] = [[day, at(8, 30), at(12, 30)], [day, at(16, 45), at(21)]]
    return by.often(0.5) ? whole : parts.filter(() => by.often(0.8))
  })
  return newcomer({
    status: active ? 'active' : 'waiting', level: by.pick([3, 6]), modality: by.pick(['inperson', 'either', 'telehealth']), speaks: by.pick([[], [], ['en'], ['en', 'es']]), access: by.pick([[], [], ['step-free']]), lastWayHome: by.pick([1440, 1440, at(18, 30)]),
    tz: by.pick([0, 0, 60, -60]), travel: by.pick([0, 15, 30, 45, 75]), track: by.pick(['any', 'day', 'evening']),
    prefDays: by.often(0.5) ? [by.upTo(2)] : [], avail, maxDay: by.pick([150, 180, 240]), family: by.often(0.5),
    needs: [{ topic: 'process', min: 1 + by.upTo(1), must: by.often(0.5) }, { topic: 'skills', min: 1, must: true }],
    famAvail: [0, 1, 2].flatMap((day): Window[] => (by.often(0.6) ? [[day, at(9), at(20)]] : [])),
    therapists: by.often(0.6) ? ['t1', 't2'] : ['t2'],
    current: active ? { groups: ['g0', 'g1'], ind: { t: 't2', day: 2, start: at(17, 30), mode: 'inperson' }, fam: null } : null,
  })
}
