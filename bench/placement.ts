import { chance, type Chance } from '../src/pathway/schedule/placement/chance.rules.ts'
import { Client, OneClientInstance, type Slot, type Window } from '../src/pathway/schedule/placement/instance.words.ts'
import { bestWeeks } from '../src/pathway/schedule/placement/one-client.rules.ts'

const SIZES = [30, 120, 500]
const NEWCOMERS = 40
const TOPICS = ['process', 'process', 'cbt', 'dbt', 'relapse', 'psychoed', 'mindful']
const STARTS = [9, 10.5, 12.5, 14, 17.5, 19].map(hour => hour * 60)
const WEEKDAYS = [0, 1, 2, 3, 4]
const FREE: readonly Window[][] = [
  WEEKDAYS.map(day => [day, 510, 1260]), WEEKDAYS.map(day => [day, 1020, 1260]), WEEKDAYS.map(day => [day, 510, 900]), [0, 2, 4].map(day => [day, 480, 1260]),
]

function newcomer(by: Chance, id: string, therapists: string[]): Client {
  return Client.parse({
    id, status: 'waiting', level: by.often(0.8) ? 9 : 6, phase: by.often(0.7) ? 1 : 2, gender: 'women', modality: by.pick(['inperson', 'either', 'telehealth']),
    travel: 15 * by.upTo(3), track: by.pick(['day', 'evening', 'any']), prefDays: by.often(0.5) ? [0, 1, 2] : [], avail: by.pick(FREE), completed: [], maxDay: 240,
    needs: [{ topic: 'process', min: 1, must: false }, { topic: 'relapse', min: 1, must: true }, { topic: by.pick(['cbt', 'dbt']), min: 1, must: true }],
    family: by.often(0.5), famAvail: WEEKDAYS.map(day => [day, 1020, 1230]), waitDays: by.upTo(30), therapists,
  })
}

/** An invented running week of so many clients: six groups for ten of them, nine seats in ten taken, diaries half full. */
function runningWeek(size: number): OneClientInstance {
  const by = chance(size)
  const staff = Array.from({ length: Math.ceil(size / 9) }, (_, i) => `t${i}`)
  const groups = Array.from({ length: Math.round(size * 0.6) }, (_, i) => {
    const [topic, start, day] = [by.pick(TOPICS), by.pick(STARTS), by.upTo(4)]
    const meetings = [[day, start, start + 90], ...(by.often(0.04) ? [[(day + 2) % 5, start, start + 90]] : [])]
    return { id: `g${i}`, topic, phases: by.often(0.8) ? [1, 2] : [2, 3], meetings, cap: 10, min: 4, therapist: by.pick(staff), modality: by.often(0.8) ? 'inperson' : 'telehealth', gender: 'any', open: by.often(0.9), module: null, requires: [] }
  })
  const hour = (i: number): Slot => ({ t: staff[i % staff.length] ?? '', day: i % 5, start: 540 + 60 * (Math.floor(i / staff.length) % 9), mode: 'telehealth' })
  const clients = Array.from({ length: size }, (_, i) => ({
    ...newcomer(by, `c${i}`, staff.slice(0, 1)), status: 'active',
    current: { groups: groups.filter((_, g) => (g * 7 + i) % size < 9).map(({ id }) => id), ind: hour(i), fam: null },
  }))
  return OneClientInstance.parse({
    kind: 'P1', rules: { levels: { 9: { min: 540, max: 900, days: 3 }, 6: { min: 360, max: 600, days: 2 } }, runGap: 30, evening: 990 },
    offices: 99, groups, clients, apart: [], therapists: staff.map(id => ({ id, creds: TOPICS, avail: WEEKDAYS.map(day => [day, 510, 1260]), maxCaseload: 99 })),
    newcomers: Array.from({ length: NEWCOMERS }, (_, i) => newcomer(by, `n${i}`, [by.pick(staff), by.pick(staff), by.pick(staff)])),
  })
}

/** Placing one new client, proven best, by program size: milliseconds of work. */
export function measurePlacement(): Record<string, string>[] {
  return SIZES.map(size => {
    const week = runningWeek(size)
    for (const { id } of week.newcomers.slice(0, 3)) bestWeeks(week, id, { alternatives: 0 })
    let placed = 0
    const times = week.newcomers.map(({ id }) => {
      const from = process.threadCpuUsage()
      const { proven, plans } = bestWeeks(week, id, { alternatives: 0 })
      const { user, system } = process.threadCpuUsage(from)
      if (!proven) throw new Error(`the week of ${id} among ${size} is not proven best`)
      placed += Number(plans.length > 0)
      return (user + system) / 1000
    }).sort((a, b) => a - b)
    const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
    return { 'placing one client among': String(size), 'CPU ms p50': at(0.5), 'CPU ms p95': at(0.95), placed: `${placed} of ${NEWCOMERS}` }
  })
}
