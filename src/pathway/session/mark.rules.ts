import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import { minutesBetween, minutesThere, wasThere, type HeldAt } from './minutes.rules.ts'
import type { AttendanceStatus, GivenMark, MarkOfSeat, Rival } from './session.words.ts'

type MarkRefusal = 'session.arrival-missing' | 'session.leaving-missing' | 'session.left-before-arriving' | 'session.not-in-session-time' | 'session.reason-missing'

/** How early somebody can be noted as arrived. Source: the clinic's own default. */
const EARLIEST_MINUTES = 240

/** Somebody who comes later than this is late. Source: the clinic's own default. */
const GRACE_MINUTES = 5

const after = (a: string, b: string): boolean => Temporal.Instant.compare(a, b) > 0
const orNull = (instant: string | null | undefined): string | null => instant ?? null

const missingOf = ({ status, reason }: GivenMark, arrived: string | null, left: string | null): MarkRefusal | null => {
  if (status === 'late' && arrived === null) return 'session.arrival-missing'
  if ((status === 'left-early' || status === 'left-upset') && left === null) return 'session.leaving-missing'
  return status === 'excused' && (reason ?? '') === '' ? 'session.reason-missing' : null
}

const outside = (session: HeldAt, arrived: string | null, left: string | null): boolean =>
  (arrived !== null && (!after(session.endsAt, arrived) || minutesBetween(arrived, session.startsAt) > EARLIEST_MINUTES))
  || (left !== null && !after(left, session.startsAt))

/** A mark can be true: late people have an arrival, people who left have a time, and both lie in the session. Source: the clinic's own rule. */
export function markAccepted(session: HeldAt, mark: GivenMark): Decision<GivenMark, MarkRefusal> {
  const [arrived, left] = [orNull(mark.arrivedAt), orNull(mark.leftAt)]
  const missing = missingOf(mark, arrived, left)
  if (missing !== null) return no(missing)
  if (!wasThere(mark.status)) return yes({ ...mark, arrivedAt: null, leftAt: null })
  if (arrived !== null && left !== null && !after(left, arrived)) return no('session.left-before-arriving')
  return outside(session, arrived, left) ? no('session.not-in-session-time') : yes(mark)
}

/** What to write down when somebody arrives now. */
export const arrivalNow = (session: HeldAt, now: string): { status: AttendanceStatus, arrivedAt: string } =>
  ({ status: minutesBetween(session.startsAt, now) >= GRACE_MINUTES ? 'late' : 'present', arrivedAt: now })

/** What was known of somebody's being here. */
type Known = Pick<Rival, 'status' | 'arrivedAt' | 'leftAt'>

/** What to write down when somebody leaves now: how and when they came stays as it was. */
export const leavingNow = ({ status, arrivedAt }: Known, now: string): { status: AttendanceStatus, arrivedAt: string | null, leftAt: string } =>
  ({ status: status === 'remote' || status === 'left-upset' ? status : 'left-early', arrivedAt, leftAt: now })

/** Whether somebody can say now that they leave: the session runs, they are in it, and have not left. Source: the clinic's own rule. */
export const mayLeaveNow = (session: Pick<HeldAt, 'startsAt' | 'endsAt'>, known: Known | null, now: string): boolean =>
  known !== null && wasThere(known.status) && known.leftAt === null && after(now, known.arrivedAt ?? session.startsAt) && after(now, session.startsAt) && after(session.endsAt, now)

/** What two times say that were typed afterwards: a little late is not late, the end is not early, and remote or upset stays so. */
export function byTimes(session: HeldAt, before: AttendanceStatus | null, { arrivedAt, leftAt }: Pick<Known, 'arrivedAt' | 'leftAt'>): Known {
  if (before === 'remote') return { status: 'remote', arrivedAt, leftAt }
  if (leftAt !== null && after(session.endsAt, leftAt)) return { status: before === 'left-upset' ? 'left-upset' : 'left-early', arrivedAt, leftAt }
  return { status: arrivedAt === null ? 'present' : arrivalNow(session, arrivedAt).status, arrivedAt, leftAt }
}

const saysTheSame = (a: Rival, b: Rival): boolean =>
  a.status === b.status && a.arrivedAt === b.arrivedAt && a.leftAt === b.leftAt && a.reason === b.reason

/** The later look at the person counts; at the same instant the order of ids decides, so that every machine decides alike. */
const stronger = (a: Rival, b: Rival): number =>
  Temporal.Instant.compare(b.markedAt, a.markedAt) || (a.markedBy < b.markedBy ? 1 : a.markedBy > b.markedBy ? -1 : b.number - a.number)

/**
 * Merges one more mark into what is known of a seat. A mark replaces those its writer had seen (`seen`: how many), their own
 * earlier ones, and those that say the same. Of marks that did not know of each other the later look counts and the others
 * stay beside it as rivals until somebody who has seen all marks again. The result does not depend on the order of arrival.
 * Source: the clinic's own rule for two people marking at once.
 */
export function merged(session: HeldAt, known: MarkOfSeat | null, mark: Omit<Rival, 'number' | 'minutes'> & { seen: number | undefined }): MarkOfSeat {
  const { seen, ...said } = mark
  const before: readonly Rival[] = known === null ? [] : [known, ...known.rivals]
  const marks = known?.marks ?? 0
  const fresh: Rival = { ...said, number: marks + 1, minutes: minutesThere(session, said) }
  const unseen = before.filter(other => other.number > (seen ?? marks))
  const own = unseen.filter(other => other.markedBy === fresh.markedBy && Temporal.Instant.compare(other.markedAt, fresh.markedAt) > 0)
  const others = unseen.filter(other => other.markedBy !== fresh.markedBy)
  const heads = (own.length > 0 ? [...own, ...others] : [fresh, ...others]).toSorted(stronger)
  const [first = fresh, ...rest] = heads
  return {
    number: first.number, status: first.status, arrivedAt: first.arrivedAt, leftAt: first.leftAt, reason: first.reason,
    minutes: first.minutes, markedBy: first.markedBy, markedAt: first.markedAt,
    marks: marks + 1, rivals: rest.filter(other => !saysTheSame(other, first)).map(({ number, status, arrivedAt, leftAt, reason, minutes, markedBy, markedAt }) =>
      ({ number, status, arrivedAt, leftAt, reason, minutes, markedBy, markedAt })),
  }
}
