import { clientById } from '../../../people/client/public.ts'
import { programAtVersion } from '../../../people/clinic/public.ts'
import type { Db } from '../../../platform/server/db.ts'
import { apartAmong, groupsThatMatter } from '../apart.store.ts'
import { hoursOf, seatsOf } from '../enrolment.store.ts'
import { groupsFrom } from '../group.store.ts'
import type { Group } from '../group.words.ts'
import { commitmentsOf, staffHoursOf, wishOf } from '../life.store.ts'
import { phasesOf } from '../phase.store.ts'
import { engineClient, engineGroup, OFFICES, rulesOf } from '../placement-facts.rules.ts'
import { busyWith, shiftBetween } from '../placement-facts.ts'
import { CensusInstance, NO_PINS, type Client, type Slot, type Therapist, type Window } from '../placement/instance.words.ts'
import { joined, uncovered } from '../placement/windows.rules.ts'
import type { ProgramFrame } from '../program-frame.ts'
import { DAYS_AHEAD } from '../series.rules.ts'
import { dayPlus, daysBetween, minutesOf } from '../times.rules.ts'
import { openStays, type OpenStay } from './replan.store.ts'

interface Asked { readonly frame: ProgramFrame, readonly from: string }

/** One person of a program as the engine sees them: in care with the week they have, or waiting for one. */
export async function clientInCare(db: Db, stay: OpenStay, { frame, from }: Asked, groups: readonly Group[]): Promise<Client> {
  const phases = (await programAtVersion(db, frame.programId, stay.programVersion) ?? frame.definition).phases
  const stays = await phasesOf(db, stay.episodeId)
  const phaseId = (stays.find(({ fromDate, untilDate }) => fromDate <= from && (untilDate === null || untilDate >= from)) ?? stays.at(-1))?.phase ?? phases[0]?.id ?? ''
  const seats = await seatsOf(db, stay.episodeId, from)
  const wish = await wishOf(db, stay.clientId)
  const client = engineClient({
    clientId: stay.clientId, phases, phaseId, track: stay.track, from, to: dayPlus(from, DAYS_AHEAD), wish, sex: (await clientById(db, stay.clientId))?.sex ?? null, clockShift: shiftBetween(wish.timeZone ?? frame.zone, frame.zone, from),
    groups: groups.map(group => ({ ...group, seatsLeft: 0, isMember: seats.some(({ groupId }) => groupId === group.id) })),
    therapist: { id: stay.therapistId, hours: [], busy: [] }, apart: [], dear: await groupsThatMatter(db, stay.clientId), hours: await hoursOf(db, stay.episodeId, from), commitments: await commitmentsOf(db, stay.clientId),
  })
  return client.current === null ? { ...client, status: 'waiting', waitDays: Math.max(0, daysBetween(stay.admittedOn, from)) } : { ...client, status: 'active' }
}

/** Of two hours of one therapist at the same time the one of whoever came later is looked for anew: the engine is never told what cannot be. */
function withoutDoubles(clients: readonly Client[]): Client[] {
  const taken = new Set<string>()
  const free = (slot: Slot | null): Slot | null => {
    if (slot === null) return null
    const halves = [0, 30].map(minutes => `${slot.t} ${slot.day} ${Math.floor((slot.start + minutes) / 30)}`)
    if (halves.some(half => taken.has(half))) return null
    for (const half of halves) taken.add(half)
    return slot
  }
  return clients.map(client => client.current === null ? client : { ...client, current: { ...client.current, ind: free(client.current.ind), fam: free(client.current.fam) } })
}

async function therapistsOf(db: Db, { frame, from }: Asked, ids: Iterable<string>, topics: readonly string[]): Promise<Therapist[]> {
  const therapists: Therapist[] = []
  for (const id of ids) {
    const open = joined((await staffHoursOf(db, id)).map(({ weekday, starts, ends }): Window => [weekday - 1, minutesOf(starts), minutesOf(ends)]))
    const busy = await busyWith(db, { frame, from, staffId: id, but: 'weekly-hours' })
    therapists.push({ id, creds: [...topics], avail: open.flatMap(window => uncovered(window, busy)), maxCaseload: 999 })
  }
  return therapists
}

/** The question for the engine: everybody of a program at once, into the groups that run. Neither diagnosis nor payer is in it. */
export async function censusQuestion(db: Db, asked: Asked & { readonly mostMoved: number | null, readonly lockedClientIds: readonly string[], readonly lockedGroupIds: readonly string[], readonly lockedStaffIds: readonly string[] }): Promise<CensusInstance> {
  const { frame, from } = asked
  const to = dayPlus(from, DAYS_AHEAD)
  const groups = (await groupsFrom(db, from, frame.programId)).filter(({ fromDate, untilDate }) => fromDate <= dayPlus(from, 6) && (untilDate === null || untilDate >= to))
  const found: Client[] = []
  for (const stay of await openStays(db, frame.programId)) found.push(await clientInCare(db, stay, asked, groups))
  const clients = withoutDoubles(found)
  const { phases } = frame.definition
  const hours = clients.flatMap(({ current }) => [current?.ind ?? null, current?.fam ?? null]).filter(slot => slot !== null && asked.lockedStaffIds.includes(slot.t))
  const locked = clients.filter(({ id }) => asked.lockedClientIds.includes(id)).map(({ id, current }) => [id, current] as const)
  return CensusInstance.parse({
    kind: 'P2', rules: rulesOf(phases), offices: OFFICES, apart: await apartAmong(db, clients.map(({ id }) => id)), clients,
    therapists: await therapistsOf(db, asked, new Set(clients.flatMap(client => client.therapists)), [...new Set(groups.map(({ topic }) => topic))]),
    groups: groups.map(group => engineGroup(group, phases, group.seats)), mostMoved: asked.mostMoved,
    pins: { ...NO_PINS, weeks: Object.fromEntries(locked), groups: asked.lockedGroupIds, hours },
  })
}
