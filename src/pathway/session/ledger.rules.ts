import { Temporal } from 'temporal-polyfill'
import { authorisedMinutes } from './authorisation/authorisation.rules.ts'
import type { AuthorisationUse } from './authorisation/authorisation.words.ts'
import { dayAt, sessionMinutes, wasThere, type HeldAt } from './minutes.rules.ts'
import type { AttendanceStatus, WeekLedger } from './session.words.ts'

/** A client's place in one session, as the week counts it. */
export interface LedgerSeat extends HeldAt {
  readonly sessionId: string
  readonly topic: string
  readonly cancelledAt: string | null
  /** The missed session this one makes up for, and when that one was. */
  readonly makeUpFor: string | null
  readonly makesUpStartsAt: string | null
  /** Null while nobody has marked the client. */
  readonly status: AttendanceStatus | null
  readonly minutes: number
}

/** One week of one episode, before it is counted. */
export interface LedgerFacts {
  /** The Monday, as a calendar day at the site. */
  readonly monday: string
  readonly zone: string
  readonly requiredMinutes: number
  readonly admittedOn: string
  readonly dischargedOn: string | null
  /** Seats of this week, and make-ups of any week for a session of this one. */
  readonly seats: readonly LedgerSeat[]
  /** What payers authorised; left out where nothing is known. */
  readonly authorisations?: readonly AuthorisationUse[]
}

/** The Monday of the week an instant lies in, on the wall clock of the site. Program weeks run Monday to Sunday. */
export function mondayOfInstant(instant: string, zone: string): string {
  const day = Temporal.PlainDate.from(dayAt(instant, zone))
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/** The Monday of a calendar day's week. */
export const mondayOfDay = (date: string): string => {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/** First and last instant of a program week at a site: 167 or 169 hours apart when the clocks change in it. */
export const weekSpan = (monday: string, zone: string): { readonly from: string, readonly to: string } => {
  const at = (date: Temporal.PlainDate): string => date.toZonedDateTime(zone).toInstant().toString()
  const start = Temporal.PlainDate.from(monday)
  return { from: at(start), to: at(start.add({ days: 7 })) }
}

const sum = (seats: readonly LedgerSeat[], minutes: (seat: LedgerSeat) => number): number => seats.reduce((total, seat) => total + minutes(seat), 0)
const offered = (seat: LedgerSeat): number => sessionMinutes(seat)
const calledOff = (seat: LedgerSeat): boolean => seat.cancelledAt !== null || seat.status === 'cancelled'
const isOver = (seat: LedgerSeat, now: string): boolean => Temporal.Instant.compare(seat.endsAt, now) <= 0

/** A week in which the stay began or ended is measured by what was planned in it. */
const isPart = ({ monday, admittedOn, dischargedOn }: LedgerFacts): boolean => {
  const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString()
  return (admittedOn > monday && admittedOn <= sunday) || (dischargedOn !== null && dischargedOn >= monday && dischargedOn < sunday)
}

/** Which seats count for this week: its own, and make-ups (held whenever) for a session of it; not make-ups for another week. */
function seatsOfWeek({ monday, zone, seats }: LedgerFacts) {
  const own = seats.filter(seat => seat.makeUpFor === null && mondayOfInstant(seat.startsAt, zone) === monday)
  const makeUps = seats.filter(seat => seat.makeUpFor !== null && seat.makesUpStartsAt !== null && mondayOfInstant(seat.makesUpStartsAt, zone) === monday)
  return { own, makeUps }
}

const stateOf = (missing: number, ahead: number, unmarked: number, weekIsOver: boolean): WeekLedger['state'] => {
  if (missing <= 0) return 'green'
  if (ahead + unmarked >= missing) return 'green'
  return weekIsOver ? 'red' : 'amber'
}

/**
 * One client's program week. Counted is what was attended plus make-ups credited to the week of the missed session. What the
 * program itself called off is not asked for; excused time is shown and not counted. Green: the week is met or will be by what
 * is booked. Amber: something is missing and the week can still repair it. Red: the week is over and short.
 * Source: SAMHSA TIP 47 and Virginia 12VAC30-130-5090 (hours a week); credit of make-ups: the clinic's own rule.
 */
export function weekLedger(facts: LedgerFacts, now: string): WeekLedger {
  const { own, makeUps } = seatsOfWeek(facts)
  const held = own.filter(seat => !calledOff(seat))
  const cancelledMinutes = sum(own.filter(calledOff), offered)
  const plannedMinutes = sum(held, offered)
  const attendedMinutes = sum(held, ({ minutes }) => minutes)
  const makeUpMinutes = sum(makeUps.filter(seat => !calledOff(seat)), ({ minutes }) => minutes)
  const waiting = [...held, ...makeUps.filter(seat => !calledOff(seat))].filter(({ status }) => status === null)
  const aheadMinutes = sum(waiting.filter(seat => !isOver(seat, now)), offered)
  const unmarked = waiting.filter(seat => isOver(seat, now))
  const full = Math.max(0, facts.requiredMinutes - cancelledMinutes)
  const owedMinutes = isPart(facts) ? Math.min(full, plannedMinutes) : full
  const countedMinutes = attendedMinutes + makeUpMinutes
  const missing = Math.max(0, owedMinutes - countedMinutes)
  const weekIsOver = Temporal.Instant.compare(weekSpan(facts.monday, facts.zone).to, now) <= 0
  return {
    monday: facts.monday, plannedMinutes, attendedMinutes, makeUpMinutes, countedMinutes, cancelledMinutes,
    excusedMinutes: sum(held.filter(({ status }) => status === 'excused'), offered),
    requiredMinutes: facts.requiredMinutes, owedMinutes, authorisedMinutes: authorisedMinutes(facts.authorisations ?? [], [...held, ...makeUps.filter(seat => !calledOff(seat))].filter(({ status }) => status === null || wasThere(status))
      .map(seat => ({ on: dayAt(seat.startsAt, facts.zone), minutes: seat.status === null ? offered(seat) : seat.minutes }))), aheadMinutes,
    shortMinutes: Math.max(0, missing - aheadMinutes - sum(unmarked, offered)),
    unmarkedSessionIds: unmarked.map(({ sessionId }) => sessionId),
    missed: missedOf(held, makeUps),
    state: stateOf(missing, aheadMinutes, sum(unmarked, offered), weekIsOver),
  }
}

/** Sessions of the week the client missed wholly and that nothing makes up for yet: what a make-up can be booked for. */
const missedOf = (held: readonly LedgerSeat[], makeUps: readonly LedgerSeat[]): WeekLedger['missed'] => {
  const madeUp = new Set(makeUps.filter(seat => !calledOff(seat) && (seat.status === null || wasThere(seat.status))).map(({ makeUpFor }) => makeUpFor))
  return held.filter(seat => seat.status !== null && !wasThere(seat.status) && !madeUp.has(seat.sessionId))
    .map(seat => ({ sessionId: seat.sessionId, topic: seat.topic, startsAt: seat.startsAt, minutes: offered(seat), excused: seat.status === 'excused' }))
}
