import { staffCredentials } from '../../../people/staff/public.ts'
import type { Db } from '../../../platform/server/db.ts'
import { apartAmong } from '../apart.store.ts'
import { bookingsBetween } from '../bookings.store.ts'
import { mayLead, type Lead } from '../group-leads.rules.ts'
import { groupsFrom } from '../group.store.ts'
import { PLAIN_GROUP, type Group, type GroupDetails } from '../group.words.ts'
import { saidHoursOf } from '../life.store.ts'
import { rulesOf } from '../placement-facts.rules.ts'
import { DesignInstance, type Client, type Therapist, type TopicRule, type Window } from '../placement/instance.words.ts'
import { joined, uncovered } from '../placement/windows.rules.ts'
import type { ProgramFrame } from '../program-frame.ts'
import { clientInCare } from '../replan/census-facts.ts'
import { openStays } from '../replan/replan.store.ts'
import { DAYS_AHEAD } from '../series.rules.ts'
import { clockAt, dateAt, dayPlus, instantOf, minutesOf, weekdayOf } from '../times.rules.ts'
import { blocksIn } from './design-frame.rules.ts'
import type { DesignFrame, Leader } from './design.words.ts'

interface Asked { readonly frame: ProgramFrame, readonly from: string, readonly design: DesignFrame }

const AUDIENCE = { everybody: 'any', women: 'female', men: 'male' } as const

/** What a topic is made of: whom it is for and what whoever leads it must hold; from the groups that run, else from the template. */
export type TopicKind = Pick<GroupDetails, 'topic' | 'topicSaid' | 'phases' | 'audience' | 'credentials' | 'kind' | 'joining' | 'units' | 'language'>

/** Every topic of a program, once. */
export function topicsOf({ definition }: ProgramFrame, running: readonly Group[]): TopicKind[] {
  const template = definition.groups.map((group): TopicKind => ({ ...PLAIN_GROUP, ...group }))
  const found = new Map<string, TopicKind>()
  for (const one of [...running, ...template]) {
    const known = found.get(one.topic)
    found.set(one.topic, known === undefined ? one : { ...known, phases: [...new Set([...known.phases, ...one.phases])] })
  }
  return [...found.values()]
}

/** When somebody could lead a group: at any time asked about, or, once they have said their hours, in those and when they lead today; less the weekly hours of their clients and the groups of other programs. */
async function leaderOf(db: Db, { frame, from, design }: Asked, leader: Leader, facts: { topics: readonly TopicKind[], elsewhere: readonly Group[], leads: readonly Window[], lead: Lead | undefined }): Promise<Therapist> {
  const stretch = { from: instantOf(from, '00:00', frame.zone), to: instantOf(dayPlus(from, DAYS_AHEAD), '00:00', frame.zone) }
  const hours = (await bookingsBetween(db, stretch, { rooms: [], staff: [leader.staffId], clients: [] })).filter(({ isWeeklyHour }) => isWeeklyHour === true)
  const busy = hours.map(({ startsAt, endsAt }): Window => {
    const start = minutesOf(clockAt(startsAt, frame.zone))
    return [weekdayOf(dateAt(startsAt, frame.zone)) - 1, start, start + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000]
  })
  const led = facts.elsewhere.filter(({ facilitatorIds }) => facilitatorIds.includes(leader.staffId))
    .map(({ weekday, starts, minutes }): Window => [weekday - 1, minutesOf(starts), minutesOf(starts) + minutes])
  const said = (await saidHoursOf(db, leader.staffId)).map(({ weekday, starts, ends }): Window => [weekday - 1, minutesOf(starts), minutesOf(ends)])
  const open = joined(said.length > 0 ? [...said, ...facts.leads] : blocksIn(design))
  const { lead } = facts
  const creds = facts.topics.filter(({ credentials }) => lead !== undefined && mayLead(credentials, [lead], from).ok).map(({ topic }) => topic)
  return { id: leader.staffId, creds, avail: open.flatMap(window => uncovered(window, [...busy, ...led])), maxCaseload: 999, maxGroups: leader.most }
}

/** Everybody of the program as a design sees them: no week of today's, one session a week on each topic of their phase wished for. */
async function clientsOf(db: Db, asked: Asked, groups: readonly Group[], topics: Readonly<Record<string, TopicRule>>): Promise<Client[]> {
  const clients: Client[] = []
  for (const stay of await openStays(db, asked.frame.programId)) {
    const client = await clientInCare(db, stay, asked, groups)
    const needs = Object.entries(topics).filter(([, { phases }]) => phases.includes(client.phase)).map(([topic]) => ({ topic, min: 1, must: false }))
    clients.push({ ...client, current: null, needs })
  }
  return clients
}

/** The question for the engine: which groups to open, when, led by whom, for everybody in care and everybody who waits. Neither diagnosis nor payer is in it. */
export async function designQuestion(db: Db, asked: Asked): Promise<DesignInstance> {
  const { frame, from, design } = asked
  const all = await groupsFrom(db, from)
  const running = all.filter(({ programId }) => programId === frame.programId)
  const topics = topicsOf(frame, running)
  const level = (id: string): number[] => frame.definition.phases.flatMap((phase, at) => (phase.id === id ? [at + 1] : []))
  const rules = Object.fromEntries(topics.map(({ topic, phases, audience }): [string, TopicRule] => [topic, { phases: phases.flatMap(level), gender: AUDIENCE[audience], requires: [] }]))
  const blocks = blocksIn(design)
  const clients = await clientsOf(db, asked, running, rules)
  const leads = await staffCredentials(db)
  const therapists: Therapist[] = []
  for (const leader of design.leaders.filter(({ most, staffId }) => most > 0 && frame.staffIds.includes(staffId))) {
    therapists.push(await leaderOf(db, asked, leader, { topics, elsewhere: all.filter(({ programId }) => programId !== frame.programId), lead: leads.find(({ id }) => id === leader.staffId),
      leads: running.filter(({ facilitatorIds }) => facilitatorIds.includes(leader.staffId)).map(({ weekday, starts, minutes }): Window => [weekday - 1, minutesOf(starts), minutesOf(starts) + Math.max(minutes, design.minutes)]) }))
  }
  const large = frame.rooms.filter(({ seats }) => seats >= design.seats).length
  return DesignInstance.parse({
    kind: 'P3', rules: rulesOf(frame.definition.phases), offices: 0, groups: [], apart: await apartAmong(db, clients.map(({ id }) => id)), therapists, blocks, rooms: large, cap: design.seats, minSize: design.fewest,
    maxOffers: design.mostGroups, topics: rules, clients,
    currentOffers: running.flatMap(({ topic, weekday, starts, remote }) => {
      const block = blocks.findIndex(([day, start]) => day === weekday - 1 && start === minutesOf(starts))
      return block < 0 ? [] : [{ topic, block, mode: remote ? 'telehealth' as const : 'inperson' as const }]
    }),
  })
}
