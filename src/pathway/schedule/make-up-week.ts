import { Refusal } from '../../platform/pure/refusal.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { episodeById } from '../assessment/public.ts'
import { groupsFrom } from './group.store.ts'
import type { Group } from './group.words.ts'
import type { MakeUpFacts } from './make-up.rules.ts'
import { phasesOf } from './phase.store.ts'
import type { Moment } from './program-frame.ts'
import { attendeesOf, sessionById, sessionsBetween } from './session.store.ts'
import type { Session } from './session.words.ts'
import { dateAt, dayPlus, instantOf, mondayOf } from './times.rules.ts'
import { sessionsOfClient } from './week.store.ts'

/** The program week of a missed session, as far as making it up goes. */
export interface MakeUpWeek {
  readonly missed: Session, readonly episodeId: string, readonly zone: string, readonly phase: string
  readonly own: MakeUpFacts['own'], readonly sessions: readonly Session[], readonly groups: ReadonlyMap<string, Group>
}

/** Loads the week of a session the client was expected at. */
export async function makeUpWeek({ db }: Moment, clientId: string, missedSessionId: string): Promise<MakeUpWeek> {
  const missed = await sessionById(db, missedSessionId)
  const seat = missed && (await attendeesOf(db, missed.id)).find(attendee => attendee.clientId === clientId)
  if (missed === undefined || seat === undefined) throw new Refusal('schedule.not-missed')
  const zone = await timeZoneOfProgram(db, missed.programId) ?? 'UTC'
  const monday = mondayOf(dateAt(missed.startsAt, zone))
  const [from, to] = [instantOf(monday, '00:00', zone), instantOf(dayPlus(monday, 7), '00:00', zone)]
  const stays = await phasesOf(db, seat.episodeId)
  const day = dateAt(missed.startsAt, zone)
  const phase = stays.find(({ fromDate, untilDate }) => fromDate <= day && (untilDate === null || untilDate >= day))?.phase
  const episode = await episodeById(db, seat.episodeId)
  const groups = await groupsFrom(db, monday, episode?.programId)
  return {
    missed, episodeId: seat.episodeId, zone, phase: phase ?? stays.at(-1)?.phase ?? '',
    own: (await sessionsOfClient(db, clientId, from, to)).filter(({ cancelledAt }) => cancelledAt === null),
    sessions: (await sessionsBetween(db, from, to)).filter(session => session.kind === 'group' && session.programId === missed.programId
      && session.cancelledAt === null && session.closedAt === null),
    groups: new Map(groups.map(group => [group.id, group])),
  }
}

/** What the rule needs to know of one session of that week. */
export const makeUpFacts = (week: MakeUpWeek, session: Session, expected: number, now: string): MakeUpFacts => {
  const group = week.groups.get(session.groupId ?? '')
  return { now, zone: week.zone, phase: week.phase, missed: week.missed, own: week.own,
    session: { ...session, phases: group?.phases ?? [], seats: group?.seats ?? 0, expected } }
}
