import { Temporal } from 'temporal-polyfill'
import { mondayOfDay, mondayOfInstant, weekLedger, type LedgerSeat } from '../session/ledger.rules.ts'
import { sessionMinutes, wasThere } from '../session/minutes.rules.ts'

/** A phase as the stay lived it. */
export interface LivedPhase {
  readonly phase: string, readonly hoursPerWeek: number, readonly fromDate: string, readonly untilDate: string | null
  /** How long its own program expects it; left out where that is the program the stay is in now. */
  readonly expectedWeeks?: number | undefined
}

/** A phase as the program version agreed at intake expects it, in its order. */
export interface ExpectedPhase { readonly id: string, readonly hoursPerWeek: number, readonly expectedWeeks: number }

/** Everything the hours of a stay follow from. */
export interface StayFacts {
  readonly zone: string, readonly admittedOn: string, readonly dischargedOn: string | null
  /** The day on which it is asked: today, or the last day of the stay. */
  readonly today: string
  readonly lived: readonly LivedPhase[], readonly program: readonly ExpectedPhase[], readonly seats: readonly LedgerSeat[]
}

/** One week of a stay: what it asks, excused time apart, and what was counted for it. */
export interface HoursWeek { readonly monday: string, readonly due: number, readonly counted: number }

/** The hours of a stay in minutes: asked so far, counted, and asked by the whole program. */
export interface StayHours {
  readonly dueMinutes: number, readonly countedMinutes: number, readonly requiredMinutes: number
  /** Counted of due; null while nothing was due. */
  readonly share: number | null
  /** Weeks that are over, oldest first. */
  readonly weeks: readonly HoursWeek[]
  /** What is still to come, week by week; the present week holds its rest. */
  readonly ahead: readonly { readonly monday: string, readonly minutes: number }[]
}

const plusWeeks = (monday: string, weeks: number): string => Temporal.PlainDate.from(monday).add({ weeks }).toString()
const weeksBetween = (from: string, to: string): number => Math.round(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total('days') / 7)
const sum = (seats: readonly LedgerSeat[]): number => seats.reduce((total, seat) => total + sessionMinutes(seat), 0)

interface PhaseThen { readonly id: string, readonly minutes: number, readonly since: string, readonly expectedWeeks: number | undefined }

function phaseThen({ program, admittedOn }: StayFacts, found: LivedPhase | undefined): PhaseThen | undefined {
  const expected = (id: string): number | undefined => program.find(phase => phase.id === id)?.expectedWeeks
  if (found !== undefined) return { id: found.phase, minutes: found.hoursPerWeek * 60, since: mondayOfDay(found.fromDate), expectedWeeks: found.expectedWeeks ?? expected(found.phase) }
  const [first] = program
  return first && { id: first.id, minutes: first.hoursPerWeek * 60, since: mondayOfDay(admittedOn), expectedWeeks: first.expectedWeeks }
}

/** The phase a week belongs to: the first one lived in it; before any is agreed, the first of the program. */
const phaseOfWeek = (facts: StayFacts, monday: string): PhaseThen | undefined => {
  const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString()
  return phaseThen(facts, facts.lived.find(({ fromDate, untilDate }) => fromDate <= sunday && (untilDate === null || untilDate >= monday)))
}

/** What a week asks: the hours of its phase; a week longer in a phase than the program expects asks for no more, but still counts. */
function askedOfWeek(facts: StayFacts, monday: string): number {
  const phase = phaseOfWeek(facts, monday)
  if (phase === undefined) return 0
  return phase.expectedWeeks !== undefined && weeksBetween(phase.since, monday) >= phase.expectedWeeks ? 0 : phase.minutes
}

/** Excused time that nothing makes up for: it is not asked. Source: CMP-11, excused stands apart. */
const excusedIn = (own: readonly LedgerSeat[], all: readonly LedgerSeat[]): number =>
  sum(own.filter(seat => seat.status === 'excused'
    && !all.some(other => other.makeUpFor === seat.sessionId && other.status !== null && wasThere(other.status))))

/** Seats by the Monday of the week they count for: a make-up counts for the week of what it makes up for. */
const seatsByWeek = ({ seats, zone }: StayFacts): ReadonlyMap<string, readonly LedgerSeat[]> => Map.groupBy(seats, ({ makeUpFor, startsAt, makesUpStartsAt }) => {
  const counts = makeUpFor === null ? startsAt : makesUpStartsAt
  return counts === null ? '' : mondayOfInstant(counts, zone)
})

function weekOf(facts: StayFacts, seats: readonly LedgerSeat[], monday: string, now: string): HoursWeek & { readonly rest: number } {
  const { zone, admittedOn, dischargedOn } = facts
  const ledger = weekLedger({ monday, zone, admittedOn, dischargedOn, seats, requiredMinutes: askedOfWeek(facts, monday) }, now)
  const own = seats.filter(seat => seat.makeUpFor === null && seat.cancelledAt === null && seat.status !== 'cancelled')
  const asked = Math.max(0, ledger.owedMinutes - excusedIn(own, seats))
  const over = own.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) <= 0)
  const isNow = mondayOfDay(facts.today) === monday
  const due = isNow ? Math.max(0, Math.min(asked, sum(over) - excusedIn(over, seats))) : asked
  return { monday, due, counted: ledger.countedMinutes, rest: asked - due }
}

/** Weeks of the program that were not lived yet: the rest of the phase that counts today, then every later one in full. */
function comingWeeks(facts: StayFacts): { monday: string, minutes: number }[] {
  const thisWeek = mondayOfDay(facts.today)
  const now = phaseThen(facts, facts.lived.findLast(({ fromDate }) => fromDate <= facts.today) ?? facts.lived[0])
  const at = facts.program.findIndex(({ id }) => id === now?.id)
  if (now === undefined || at < 0) return []
  const livedHere = weeksBetween(now.since, thisWeek) + 1
  const weeks = facts.program.slice(at).flatMap(({ hoursPerWeek, expectedWeeks }, later) =>
    Array.from({ length: Math.max(0, later === 0 ? expectedWeeks - livedHere : expectedWeeks) }, () => hoursPerWeek * 60))
  return weeks.map((minutes, index) => ({ monday: plusWeeks(thisWeek, index + 1), minutes }))
}

/**
 * The hours of a stay against what the program asks. Due so far is what each week of the stay asked, by the week ledger, excused
 * time apart; in the present week only what is already over. Required is that and all weeks of the program still to come. A week
 * in which the stay began counts as one of its phase; staying longer in a phase asks for no more. Source: CMP-11 (share of required hours, excused apart); weeks: clinic's own rule.
 */
export function hoursOfStay(facts: StayFacts, now: string): StayHours {
  const from = mondayOfDay(facts.admittedOn)
  const count = weeksBetween(from, mondayOfDay(facts.today)) + 1
  const seats = seatsByWeek(facts)
  const weeks = Array.from({ length: Math.max(0, count) }, (_none, at) => plusWeeks(from, at)).map(monday => weekOf(facts, seats.get(monday) ?? [], monday, now))
  const total = (of: (week: typeof weeks[number]) => number): number => weeks.reduce((all, week) => all + of(week), 0)
  const present = weeks.at(-1)
  const ahead = [...present === undefined || present.rest === 0 ? [] : [{ monday: present.monday, minutes: present.rest }], ...comingWeeks(facts)]
  const [dueMinutes, countedMinutes] = [total(({ due }) => due), total(({ counted }) => counted)]
  return {
    dueMinutes, countedMinutes, requiredMinutes: dueMinutes + ahead.reduce((all, { minutes }) => all + minutes, 0),
    share: dueMinutes === 0 ? null : Math.round(countedMinutes / dueMinutes * 1000) / 1000,
    weeks: weeks.slice(0, -1).map(({ monday, due, counted }) => ({ monday, due, counted })), ahead,
  }
}
