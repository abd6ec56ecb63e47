import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import { minutesBetween, minutesThere, type HeldAt } from '../minutes.rules.ts'
import { ROOM_MARK, type Join, type Meeting, type Proposal } from './remote.words.ts'

const compare = (a: string, b: string): number => Temporal.Instant.compare(a, b)
const later = (a: string, b: string): string => compare(a, b) >= 0 ? a : b
const earlier = (a: string, b: string): string => compare(a, b) <= 0 ? a : b

/** The link of one session: the clinic's pattern with a room in it that says nothing and that nobody guesses. Source: 45 CFR 164.312(e). */
export const linkTo = (template: string, room: string): string => template.replace(ROOM_MARK, room)

/** Is the session held from afar: planned so, or opened so by staff on the day? */
export const heldFromAfar = ({ remote, room }: Pick<Meeting, 'remote' | 'room'>): boolean => remote || room !== null

/** From when on people come in. */
export const opensAt = ({ startsAt }: Pick<Meeting, 'startsAt'>, opensMinutes: number): string =>
  Temporal.Instant.from(startsAt).subtract({ minutes: opensMinutes }).toString()

/** May somebody come in now? Only into a session held from afar, from a little before it begins until it ends. Source: the clinic's own rule. */
export function mayJoin(meeting: Meeting, opensMinutes: number, now: string): Decision<true, 'session.called-off' | 'session.not-remote' | 'session.door-not-open' | 'session.door-closed'> {
  if (meeting.cancelledAt !== null) return no('session.called-off')
  if (!heldFromAfar(meeting)) return no('session.not-remote')
  if (compare(now, opensAt(meeting, opensMinutes)) < 0) return no('session.door-not-open')
  return compare(now, meeting.endsAt) >= 0 ? no('session.door-closed') : yes(true)
}

interface Stretch { readonly from: string, readonly to: string | null }

/** Times of joining as stretches that do not overlap: two devices at once are one person. An unknown leaving ends where the next joining begins. */
function stretches(joins: readonly Join[]): Stretch[] {
  const ordered = joins.toSorted((a, b) => compare(a.joinedAt, b.joinedAt))
  return ordered.reduce<Stretch[]>((known, { joinedAt, leftAt }) => {
    const last = known.at(-1)
    if (last === undefined) return [{ from: joinedAt, to: leftAt }]
    if (last.to === null || compare(joinedAt, last.to) <= 0) {
      return [...known.slice(0, -1), { from: last.from, to: leftAt === null || last.to === null ? leftAt : later(last.to, leftAt) }]
    }
    return [...known, { from: joinedAt, to: leftAt }]
  }, [])
}

/**
 * What joining and leaving propose as attendance: from the first joining to the last leaving, each minute once, and how long they
 * were away in between. Nothing of it counts before a human accepts it. Source: 12VAC30-130-5090 (service hours from in and out times).
 */
export function proposalOf(session: HeldAt, joins: readonly Join[], now: string): Proposal | null {
  const inTime = stretches(joins).filter(({ from, to }) => compare(from, session.endsAt) < 0 && (to === null || compare(to, session.startsAt) > 0))
  const [first, last] = [inTime.at(0), inTime.at(-1)]
  if (first === undefined || last === undefined) return null
  const isOver = compare(now, session.endsAt) >= 0
  const leftAt = last.to === null || compare(last.to, session.endsAt) >= 0 ? null : last.to
  const away = inTime.slice(1).reduce((sum, { from }, at) => {
    const gone = inTime[at]?.to ?? from
    return sum + minutesBetween(later(gone, session.startsAt), earlier(from, session.endsAt))
  }, 0)
  return {
    arrivedAt: first.from, leftAt, awayMinutes: away, leavingUnknown: isOver && last.to === null,
    minutes: minutesThere(session, { status: 'remote', arrivedAt: first.from, leftAt }),
  }
}
