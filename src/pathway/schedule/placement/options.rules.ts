import type { Client, Group, LevelLimits, Mode, RunningWeek, Slot, Therapist, WeekRules, Window } from './instance.words.ts'
import type { Family, Reason } from './placement.words.ts'
import { diaryKey, officeKey } from './taken.rules.ts'
import type { Taken } from './taken.rules.ts'
import { clinicWindows, insideOne, overlap, withTravel } from './windows.rules.ts'

/** A session a client could attend: a group with all its meetings, or an individual or family hour. */
export type Option = {
  kind: 'group' | 'individual' | 'family'
  /** The group, or the therapist of the hour. */
  id: string
  topic: string | null
  mode: Mode
  meetings: readonly Window[]
  minutes: number
  /** Meetings outside the preferred track, plus meetings outside the preferred days. */
  preference: number
}

/** An option with every reason that closes it to this client; without reasons it is allowed. */
export type JudgedOption = { option: Option; reasons: readonly Reason[] }

/** Length of an individual or family hour, and the grid it starts on. Source: weekly program, half-hour diary. */
const HOUR = 60
const GRID = 30

/** The limits of the client's level of care. */
export function limitsOf(week: RunningWeek, client: Client): LevelLimits {
  const limits = week.rules.levels[String(client.level)]
  if (limits === undefined) throw new Error(`no limits for level ${client.level}`)
  return limits
}

/** The person with this id, in care or new. */
export function clientOf(week: RunningWeek, id: string): Client {
  const client = week.newcomers.find((c) => c.id === id) ?? week.clients.find((c) => c.id === id)
  if (client === undefined) throw new Error(`no client ${id}`)
  return client
}

/** The name of an option, the same for the same session. */
export function optionKey(option: Option): string {
  const [first] = option.meetings
  return option.kind === 'group'
    ? `group ${option.id}`
    : `${option.kind} ${option.id} ${first?.[0]} ${first?.[1]} ${option.mode}`
}

/** The slot of an individual or family hour as plans write it. */
export function slotOf(option: Option): Slot {
  const [day, start] = option.meetings[0] ?? [0, 0]
  return { t: option.id, day, start, mode: option.mode }
}

/**
 * Every session of the week judged for this client by what does not depend on other people's plans: phase, audience,
 * prerequisites, modality, open or mid-module, credential, free time with travel, therapist's hours, daily maximum.
 * Source: the clinic's own program description (phases, open and closed groups, entry weeks of a module).
 */
export function judgedOptions(week: RunningWeek, client: Client, everyTherapist = false): JudgedOption[] {
  const free = clinicWindows(client)
  const judged: JudgedOption[] = week.groups.map((group) => {
    const option = groupOption(week, client, group)
    return { option, reasons: [...groupReasons(week, client, group), ...timeReasons(client, free, option)] }
  })
  for (const therapist of week.therapists) {
    const proposed = client.therapists.includes(therapist.id)
    if (!proposed && !everyTherapist) continue
    const extra = proposed ? [] : [reason('therapist')]
    const led = week.groups.filter((g) => g.therapist === therapist.id).flatMap((g) => g.meetings)
    for (const option of hourOptions(week, client, therapist)) {
      const reasons = [...extra, ...hourReasons(client, led, option), ...timeReasons(client, free, option)]
      judged.push({ option, reasons })
    }
  }
  return judged
}

/** Adds what other people's plans close: seats, people kept apart, diary, offices, caseload. */
export function judgedAgainst(week: RunningWeek, client: Client, taken: Taken) {
  const seats = new Map(week.groups.map((group) => [group.id, group.cap]))
  const limit = new Map(week.therapists.map((t) => [t.id, Math.max(t.maxCaseload, week.caseload[t.id] ?? 0)]))
  const others = new Set(week.apart.flatMap(([a, b]) => (a === client.id ? [b] : b === client.id ? [a] : [])))
  return ({ option, reasons }: JudgedOption): JudgedOption => {
    const more = option.kind === 'group' ? seatReasons(option) : diaryReasons(option)
    return more.length === 0 ? { option, reasons } : { option, reasons: [...reasons, ...more] }
  }
  function seatReasons(option: Option): Reason[] {
    const members = taken.members.get(option.id) ?? new Set<string>()
    const found: Reason[] = []
    if (members.size >= (seats.get(option.id) ?? 0)) found.push(reason('seats'))
    if (others.size > 0 && [...others].some((id) => members.has(id))) found.push(reason('apart'))
    return found
  }
  function diaryReasons(option: Option): Reason[] {
    const { t, day, start, mode } = slotOf(option)
    const found: Reason[] = []
    const halves = [start, start + GRID]
    if (halves.some((s) => taken.diary.has(diaryKey(t, day, s)))) found.push(reason('diary'))
    if (mode === 'inperson' && halves.some((s) => (taken.offices.get(officeKey(day, s)) ?? 0) >= week.offices)) {
      found.push(reason('offices'))
    }
    const full = client.status === 'waiting' && (taken.caseload.get(t) ?? 0) + 1 > (limit.get(t) ?? 0)
    if (full) found.push(reason('caseload'))
    return found
  }
}

/** The sessions without any reason against them. */
export function allowedOptions(judged: readonly JudgedOption[]): Option[] {
  return judged.filter((j) => j.reasons.length === 0).map((j) => j.option)
}

/** Minutes of an option on its busiest day. */
export function busiestDay(option: Option): number {
  const days = new Map<number, number>()
  for (const [day, start, end] of option.meetings) days.set(day, (days.get(day) ?? 0) + end - start)
  return Math.max(...days.values())
}

function reason(family: Family): Reason {
  return { family, day: null }
}

/** One for a meeting outside the preferred track, one for outside the preferred days. */
export function wishesMissed(week: { rules: WeekRules }, client: Client, [day, start]: Window): number {
  const track = start >= week.rules.evening ? 'evening' : 'day'
  const outsideTrack = client.track !== 'any' && client.track !== track
  const outsideDays = client.prefDays.length > 0 && !client.prefDays.includes(day)
  return Number(outsideTrack) + Number(outsideDays)
}

function groupOption(week: RunningWeek, client: Client, group: Group): Option {
  const preference = group.meetings.reduce((sum, meeting) => sum + wishesMissed(week, client, meeting), 0)
  const minutes = group.meetings.reduce((sum, [, start, end]) => sum + end - start, 0)
  return {
    kind: 'group', id: group.id, topic: group.topic, mode: group.modality, meetings: group.meetings, minutes, preference,
  }
}

function groupReasons(week: RunningWeek, client: Client, group: Group): Reason[] {
  const found: Reason[] = []
  const member = client.current?.groups.includes(group.id) ?? false
  if (!group.phases.includes(client.phase)) found.push(reason('phase'))
  if (group.gender !== 'any' && group.gender !== client.gender) found.push(reason('audience'))
  if (!uses(client, group.modality)) found.push(reason('modality'))
  if (group.language !== '' && client.speaks.length > 0 && !client.speaks.includes(group.language)) found.push(reason('language'))
  if (group.modality === 'inperson' && !client.access.every((one) => group.access.includes(one))) found.push(reason('access'))
  if (!group.requires.every((topic) => client.completed.includes(topic))) found.push(reason('prerequisite'))
  if (!member && !group.open) found.push(reason('closed'))
  if (!member && group.module !== null && !group.module.entry.includes(group.module.now)) {
    found.push(reason('mid-module'))
  }
  const leader = week.therapists.find((t) => t.id === group.therapist)
  if (leader !== undefined && !leader.creds.includes(group.topic)) found.push(reason('credential'))
  return found
}

/** An in-person session is over when the last way home leaves. */
export function beforeLastWay(client: Client, [, , end]: Window): boolean {
  return end - client.tz <= client.lastWayHome
}

function uses(client: Client, mode: Mode): boolean {
  return client.modality === 'either' || client.modality === mode
}

/** Hours a therapist could give within working hours, on the half hour, held either way. */
function hourOptions(week: RunningWeek, client: Client, therapist: Therapist): Option[] {
  const options: Option[] = []
  const seen = new Set<string>()
  for (const [day, open, close] of therapist.avail) {
    for (let start = Math.ceil(open / GRID) * GRID; start + HOUR <= close; start += GRID) {
      if (seen.has(officeKey(day, start))) continue
      seen.add(officeKey(day, start))
      const meeting: Window = [day, start, start + HOUR]
      const preference = wishesMissed(week, client, meeting)
      for (const mode of ['inperson', 'telehealth'] as const) {
        const base = { id: therapist.id, topic: null, mode, meetings: [meeting], minutes: HOUR, preference }
        options.push({ kind: 'individual', ...base })
        if (client.family) options.push({ kind: 'family', ...base })
      }
    }
  }
  return options
}

function hourReasons(client: Client, led: readonly Window[], option: Option): Reason[] {
  const found: Reason[] = []
  const [hour] = option.meetings
  if (hour === undefined) return found
  if (!uses(client, option.mode)) found.push(reason('modality'))
  if (led.some((meeting) => overlap(meeting, hour))) found.push(reason('diary'))
  if (option.kind === 'family' && !insideOne(client.famAvail, hour)) found.push(reason('family-time'))
  return found
}

function timeReasons(client: Client, free: readonly Window[], option: Option): Reason[] {
  const found: Reason[] = []
  const travel = option.mode === 'inperson' ? client.travel : 0
  for (const meeting of option.meetings) {
    if (option.mode === 'inperson' && !beforeLastWay(client, meeting)) found.push(reason('way-home'))
    if (insideOne(free, withTravel(meeting, travel))) continue
    found.push({ family: insideOne(free, meeting) ? 'travel' : 'free-time', day: meeting[0] })
  }
  if (busiestDay(option) > client.maxDay) found.push(reason('daily-maximum'))
  return found
}
