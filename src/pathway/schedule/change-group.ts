import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import type { Booking } from './booking.rules.ts'
import { expectedEach } from './bookings.store.ts'
import { claim } from './claim.ts'
import { continueUnits } from './curriculum.ts'
import { groupFits } from './group.rules.ts'
import { groupById, updateGroup } from './group.store.ts'
import { GroupDetails, type Group } from './group.words.ts'
import { checkRules } from './limits/group-checks.ts'
import { bookingsOfGroup, writeMeetings } from './make-sessions.ts'
import { programFrame, type Moment, type ProgramFrame } from './program-frame.ts'
import { callOffSessions, expectedAt, moveSession } from './series-sessions.store.ts'
import { meetingsOf, reconciled, type Meeting, type Reconciled } from './series.rules.ts'
import { standing, type StandingSession } from './standing.ts'
import { tellClients } from './tell-clients.ts'

async function bookingsOf({ db }: Moment, group: Group, { move, make }: Reconciled<StandingSession>): Promise<Booking[]> {
  const expected = await expectedEach(db, move.map(({ session }) => session.id))
  const moved = move.map(({ session, to }): Booking => ({
    sessionId: session.id, startsAt: to.startsAt, endsAt: to.endsAt, roomId: group.roomId, staffIds: group.facilitatorIds,
    clientIds: expected.get(session.id) ?? [],
  }))
  return [...moved, ...await bookingsOfGroup(db, group, make)]
}

/** Brings the sessions that have not begun to where the series now is; answers who has to know. */
async function follow(moment: Moment, group: Group, from: string, frame: ProgramFrame): Promise<string[]> {
  const wanted: Meeting[] = meetingsOf(group, { from, to: frame.horizon, zone: frame.zone, closed: frame.closed })
  const change = reconciled(await standing(moment, { groupId: group.id }, from, frame.zone), wanted)
  await claim(moment.db, await bookingsOf(moment, group, change), frame.zone)
  for (const { session, to } of change.move) await moveSession(moment.db, moment.actor.clinicId, session.id, to, group)
  await writeMeetings(moment, group, change.make)
  await callOffSessions(moment.db, change.callOff.map(({ id }) => id), moment.actor.id, moment.now)
  const felt = [...change.move.filter(({ session, to }) => session.startsAt !== to.startsAt).map(({ session }) => session.id), ...change.callOff.map(({ id }) => id)]
  return expectedAt(moment.db, felt)
}

/** Refuses what the group cannot become. */
export const checkGroupChange = (details: GroupDetails, group: Group, frame: ProgramFrame): void => {
  if (group.untilDate !== null && group.untilDate < frame.today) throw new Refusal('schedule.group-ended')
  const fits = groupFits(details, frame)
  if (!fits.ok) throw new Refusal(fits.because, { values: { roomSeats: frame.rooms.find(({ id }) => id === details.roomId)?.seats ?? 0 } })
  if (details.seats < group.members) throw new Refusal('schedule.group-too-full', { values: { members: group.members } })
}

/** Saves what the group is now, then lets its sessions follow from a day on. */
export async function changeSeries(context: Moment & Pick<Context<unknown, unknown>, 'send'>, group: Group, to: { details: GroupDetails, from: string, until: string | null }, frame: ProgramFrame): Promise<void> {
  const saved = await updateGroup(context.db, context.actor.clinicId, { ...to.details, id: group.id, version: group.version, untilDate: to.until })
  const changed = await groupById(context.db, group.id)
  if (!saved || changed === undefined) throw new Refusal('platform.changed-meanwhile', { current: changed })
  const concerned = await follow(context, changed, to.from, frame)
  await continueUnits(context.db, changed, context.now)
  await tellClients(context, concerned, { kind: 'changed' })
}

/** Changes a group from a day on. Sessions that have begun keep everything; the others move, and the people in them are told. */
export const changeGroup = command({
  name: 'schedule.change-group',
  forEverybody: true,
  input: z.object({ id: Id, details: GroupDetails, from: LocalDate.optional(), until: LocalDate.nullable().optional() }),
  subject: (db, { id }) => groupById(db, id),
  allow: allow('director', 'intake'),
  ifMatch: 'required',
  output: Made,
  run: async ({ input, subject, ...context }) => {
    const frame = await programFrame(context.db, context.actor.clinicId, subject.programId, context.now)
    checkGroupChange(input.details, subject, frame)
    const from = input.from === undefined || input.from < frame.today ? frame.today : input.from
    await checkRules(context.db, input.details, from)
    if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
    await changeSeries(context, subject, { details: input.details, from, until: input.until === undefined ? subject.untilDate : input.until }, frame)
    return { id: subject.id }
  },
})
