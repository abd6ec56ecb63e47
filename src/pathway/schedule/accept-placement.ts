import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { letGo, takeUp } from './apply-week.ts'
import { holdStill } from './bookings.store.ts'
import { checkGroupChange } from './change-group.ts'
import { freeUp } from './free-up.ts'
import { groupById, updateGroup } from './group.store.ts'
import { checkRules } from './limits/group-checks.ts'
import { timesOfClient } from './calendar/feed.store.ts'
import { placementFacts, stayOf, type Stay } from './placement-facts.ts'
import { insertPlacement } from './placement.store.ts'
import { proposedWeeks } from './proposal.rules.ts'
import { AcceptedHour, Stretch } from './proposal.words.ts'
import type { Moment } from './program-frame.ts'
import { schedulers } from './schedule.policy.ts'
import { settlePhase } from './settle-phase.ts'
import { tellClients } from './tell-clients.ts'
import { dayPlus, instantOf } from './times.rules.ts'
import { passOnLater } from './waiting/pass-on-seats.ts'

const Accepted = z.object({
  clientId: Id, from: LocalDate.optional(), phase: z.string().max(60).optional(), groupIds: z.array(Id).max(30),
  individual: AcceptedHour.nullable().default(null), family: AcceptedHour.nullable().default(null),
  /** Full groups that get one more seat for this client, and closed ones that let this client in: by those who run the program. */
  oneMoreSeatIn: z.array(Id).max(6).default([]), letInto: z.array(Id).max(6).default([]),
  /** What the client agreed to free of their own week for it. */
  freed: z.array(Stretch).max(20).default([]),
})
type Accepted = z.output<typeof Accepted>

/** What the engine knew and said at the moment of accepting, for whoever asks later. */
async function basis(moment: Moment, stay: Stay, input: Accepted): Promise<unknown> {
  const facts = await placementFacts(moment.db, stay)
  const { proposals, proven, conflictsAvoided } = proposedWeeks(facts)
  const ids = (groupIds: readonly string[]): string => [...groupIds].sort().join()
  const rank = proposals.findIndex(({ items }) => ids(items.flatMap(({ groupId }) => groupId ?? [])) === ids(input.groupIds))
  return { ...input, from: stay.from, phase: stay.phaseId, proven, conflictsAvoided, proposalsShown: proposals.length,
    rank: rank < 0 ? null : rank + 1, factsHash: createHash('sha256').update(JSON.stringify(facts)).digest('hex') }
}

const runsProgram = (roles: readonly string[]): boolean => roles.includes('director') || roles.includes('intake')

/** One more seat in a group that is full, within what its room and the rules allow. */
async function addSeat(moment: Moment, { frame, from }: Stay, groupId: string): Promise<void> {
  const group = await groupById(moment.db, groupId)
  if (group === undefined) throw new Refusal('schedule.not-in-program')
  const larger = { ...group, seats: group.seats + 1 }
  checkGroupChange(larger, group, frame)
  await checkRules(moment.db, larger, from)
  await updateGroup(moment.db, moment.actor.clinicId, larger)
}

/** Accepts a weekly plan: seats, the weekly hours and the phase are written at once, or nothing is. The client gets the times as a calendar file. */
export const acceptPlacement = command({
  name: 'schedule.accept-placement',
  forEverybody: true,
  input: Accepted,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, subject: _client, ...moment }) => {
    const { db, actor, now } = moment
    const staff = [input.individual, input.family].flatMap(hour => hour?.staffId ?? [])
    await holdStill(db, [...input.groupIds, ...staff, input.clientId])
    const stay = await stayOf(db, actor.clinicId, { ...input, now })
    const proposed = await basis(moment, stay, input)
    if (input.oneMoreSeatIn.length + input.letInto.length > 0 && !runsProgram(actor.roles)) throw new Refusal('platform.not-allowed')
    for (const groupId of input.oneMoreSeatIn) await addSeat(moment, stay, groupId)
    await freeUp(moment, { clientId: input.clientId, from: stay.from, stretches: input.freed })
    await takeUp(moment, stay, await letGo(moment, stay, input), input.letInto)
    await settlePhase(moment, stay)
    const id = moment.newId()
    await insertPlacement(db, actor.clinicId, { id, clientId: input.clientId, episodeId: stay.episode.id, proposed, acceptedBy: actor.id, now })
    const times = await timesOfClient(db, input.clientId, now, instantOf(dayPlus(stay.frame.horizon, 1), '00:00', stay.frame.zone))
    await tellClients(moment, [input.clientId], { kind: 'booked', times: times.filter(({ cancelled }) => !cancelled) })
    passOnLater(moment)
    return { id }
  },
})
