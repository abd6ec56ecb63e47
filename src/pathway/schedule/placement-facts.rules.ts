import type { Phase } from '../../people/clinic/program.words.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import { mayJoin } from './group.rules.ts'
import type { Group } from './group.words.ts'
import { freeWindows, takes } from './life.rules.ts'
import { ROOM_ACCESS } from './commitment-kinds.words.ts'
import type { CommitmentDetails, LifeWish } from './life.words.ts'
import { Client, WeekRules, type Group as EngineGroup, type Plan, type RunningWeek, type Window } from './placement/instance.words.ts'
import { joined, uncovered } from './placement/windows.rules.ts'
import { minutesOf } from './times.rules.ts'

/** Everything that decides which week fits one client: the program, the seats, the therapist's diary, the life. */
export interface PlacementFacts {
  readonly clientId: string
  readonly phases: readonly Phase[]
  readonly phaseId: string
  readonly track: string
  readonly sex: string | null
  /** The first day of the new week, and the last for which it must hold. */
  readonly from: string
  readonly to: string
  /** Minutes to add to the client's clock to get the site's. */
  readonly clockShift: number
  readonly groups: readonly (Group & { readonly seatsLeft: number, readonly isMember: boolean })[]
  /** In which groups those sit whom the client must not meet. */
  readonly apart: readonly { readonly clientId: string, readonly groupIds: readonly string[] }[]
  /** Groups that matter to the client. */
  readonly dear: readonly string[]
  readonly therapist: { readonly id: string, readonly hours: readonly Window[], readonly busy: readonly Window[] }
  readonly hours: readonly WeeklyHour[]
  readonly commitments: readonly CommitmentDetails[]
  readonly wish: LifeWish
}

/** Below this an adult program is an IOP. Source: 42 CFR 410.44 and ASAM level 2.1, under 20 hours a week. */
const UNDER = 20 * 60
/** How far above the required hours a week may go. Source: the clinic's own default. */
const MORE_AT_MOST = 180
/** When the evening begins. Source: the clinic's own default. */
const EVENING = 16 * 60 + 30
/** What one group left or one hour moved counts for: more than a topic missed or an evening out of the wished track. Source: the clinic's own default. */
const STABILITY = 300
/** In-person hours need no room of the list: they take place in the therapist's own office. */
export const OFFICES = 99

const DAY = 24 * 60

const meetingOf = ({ weekday, starts, minutes }: Pick<Group, 'weekday' | 'starts' | 'minutes'>): Window =>
  [weekday - 1, minutesOf(starts), minutesOf(starts) + minutes]

const trackOf = (track: string): 'day' | 'evening' | 'any' => (track === 'day' || track === 'evening' ? track : 'any')

/** A weekly hour as the engine names it. */
export const slotOf = (hour: WeeklyHour | undefined): Plan['ind'] => hour === undefined ? null
  : { t: hour.staffId, day: hour.weekday - 1, start: minutesOf(hour.starts), mode: hour.remote ? 'telehealth' : 'inperson' }

const currentPlan = ({ groups, hours }: PlacementFacts): Plan | null => {
  const member = groups.filter(({ isMember }) => isMember).map(({ id }) => id)
  if (member.length === 0 && hours.length === 0) return null
  return { groups: member, ind: slotOf(hours.find(({ kind }) => kind === 'individual')), fam: slotOf(hours.find(({ kind }) => kind === 'family')) }
}

/** The client as the engine sees them, as if they had no week yet. */
export function engineClient(facts: PlacementFacts): Client {
  const { wish } = facts
  const level = facts.phases.findIndex(({ id }) => id === facts.phaseId) + 1
  return Client.parse({
    id: facts.clientId, status: 'waiting', level, phase: level, gender: facts.sex ?? 'any', modality: wish.mode, tz: facts.clockShift,
    travel: wish.travelMinutes, track: trackOf(wish.track === 'any' ? facts.track : wish.track), prefDays: [],
    avail: freeWindows(facts.commitments, facts.from, facts.to), needs: [], completed: [], maxDay: wish.mostMinutesADay,
    family: wish.familyHour, famAvail: takes({ weekdays: wish.familyWeekdays, starts: wish.familyStarts, ends: wish.familyEnds }),
    waitDays: 0, speaks: wish.languages, access: wish.access.filter(need => ROOM_ACCESS.some(known => known === need)), lastWayHome: wish.lastWayHome === null ? DAY : minutesOf(wish.lastWayHome),
    dear: facts.dear, therapists: [facts.therapist.id], current: currentPlan(facts),
  })
}

/** What each phase asks of a week, and how a week is counted. */
export const rulesOf = (phases: readonly Phase[]): WeekRules => WeekRules.parse({
  ind: 60, fam: 60, runGap: 30, evening: EVENING, stability: STABILITY, levels: Object.fromEntries(phases.map(({ hoursPerWeek, daysPerWeek }, at) =>
    [String(at + 1), { min: hoursPerWeek * 60, max: Math.max(hoursPerWeek * 60, Math.min(hoursPerWeek * 60 + MORE_AT_MOST, UNDER - 30)), days: daysPerWeek }])),
})

const AUDIENCE = { everybody: 'any', women: 'female', men: 'male' } as const

/** A group as the engine sees it, with this many seats to give. */
export const engineGroup = (group: Group, phases: readonly Phase[], cap: number): EngineGroup => ({
  id: group.id, topic: group.topic, phases: group.phases.flatMap(id => phases.findIndex(phase => phase.id === id) + 1 || []), meetings: [meetingOf(group)],
  cap, min: 0, therapist: '', modality: group.remote ? 'telehealth' : 'inperson', gender: AUDIENCE[group.audience],
  open: mayJoin(group, group.audience === 'women' ? 'female' : 'male').ok, module: null, requires: [], language: group.language ?? '', access: group.roomAccess,
})

/**
 * The question for the placement engine: this client into the running week. Seats, diary and life are already net of
 * everybody else. Whoever is to have a full week is asked for like somebody waiting: the whole programme or an explanation.
 */
export function runningWeek(facts: PlacementFacts): RunningWeek {
  const { groups, therapist, phases, apart } = facts
  const others = apart.map(({ clientId, groupIds }): Client => ({ ...engineClient(facts), id: clientId, status: 'active', current: { groups: groupIds.filter(id => groups.some(group => group.id === id)), ind: null, fam: null } }))
  const seatsOfOthers = (id: string): number => others.filter(({ current }) => current?.groups.includes(id)).length
  const hours = joined(therapist.hours).flatMap(open => uncovered(open, therapist.busy))
  return {
    name: '', seed: 1, offices: OFFICES, apart: others.map(({ id }) => [facts.clientId, id]), caseload: {}, clients: others, newcomers: [engineClient(facts)],
    rules: rulesOf(phases),
    therapists: [{ id: therapist.id, creds: [...new Set(groups.map(({ topic }) => topic))], avail: hours, maxCaseload: 999 }],
    groups: groups.map(group => engineGroup(group, phases, group.seatsLeft + Number(group.isMember) + seatsOfOthers(group.id))),
  }
}
