import { outcome } from '../../pathway/progress/change.rules.ts'
import { daysBetween, scoresOfStay } from '../../pathway/progress/progress.rules.ts'
import { changeFiguresOf } from '../../pathway/assessment/instruments/shipped.ts'
import { FOLLOW_UP_DAYS } from '../../pathway/continuing-care/continuing-care.rules.ts'
import type { BreakdownLine, FigureId, OutcomeStay, RetentionCurve, Share } from './director.words.ts'
import published from './published-figures.json' with { type: 'json' }
import { atRiskOn, medianDay, survivalCurve, type Stay } from './survival.rules.ts'

/** Ends in which somebody goes before it was time. Source: SAMHSA TEDS-D, reasons 2, 3 and 7; relapse is none of them. */
const LEFT_EARLY: readonly (string | null)[] = ['left', 'administrative', 'unknown']
/** Ends that lead on to other care. Source: SAMHSA TEDS-D, reason 4; maximum benefit is the clinic's own word. */
const MOVED_ON: readonly (string | null)[] = ['transferred', 'other-level', 'maximum-benefit']

/** With fewer people behind it, a share is not shown. Source: published-figures.json, fewest. */
export const FEWEST = published.fewest.people

/** A share of people, kept back where too few stand behind it. Source: published-figures.json, fewest. */
export const shareOf = (count: number, of: number): Share => of > 0 && of < FEWEST ? { share: null, of: null, count: null, hidden: true }
  : { share: of === 0 ? null : count / of, of, count, hidden: false }

const isEnded = ({ dischargedOn }: OutcomeStay): boolean => dischargedOn !== null
const endedAs = (stays: readonly OutcomeStay[], kinds: readonly (string | null)[]): Share =>
  shareOf(stays.filter(({ kind }) => kinds.includes(kind)).length, stays.filter(isEnded).length)

/** Minutes there of the minutes planned, excused absences apart, over all stays with a marked session. Source: the clinic's own definition, the one of the chart. */
function attendanceOf(stays: readonly OutcomeStay[]): Share {
  const marked = stays.filter(({ planned }) => planned > 0)
  const sum = (of: (stay: OutcomeStay) => number): number => marked.reduce((total, stay) => total + of(stay), 0)
  const { of, hidden } = shareOf(0, marked.length)
  return { share: hidden || of === 0 ? null : sum(({ minutes }) => minutes) / sum(({ planned }) => planned), of, count: null, hidden }
}

/** The instrument that most stays have at least two scores of and whose change is published. Source: instruments, reliable-change.json. */
export function mainInstrument(stays: readonly OutcomeStay[]): string | null {
  const seen = new Map<string, number>()
  for (const stay of stays) {
    for (const instrument of new Set(stay.scores.map(score => score.instrument))) {
      if (changeFiguresOf(instrument) !== undefined && courseOf(stay, instrument) !== null) seen.set(instrument, (seen.get(instrument) ?? 0) + 1)
    }
  }
  return [...seen].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** First and last score of a stay on an instrument; null with fewer than two. Source: progress, scores of a stay. */
function courseOf(stay: OutcomeStay, instrument: string): { from: number, to: number } | null {
  const points = scoresOfStay(stay.scores.filter(score => score.instrument === instrument), stay)
  const [first, last] = [points[0], points.at(-1)]
  return first === undefined || last === undefined || points.length < 2 ? null : { from: first.total, to: last.total }
}

/** Who changed reliably from the first to the last score, of those with two. Source: Jacobson & Truax 1991, with the published change of the instrument. */
function changedBy(stays: readonly OutcomeStay[], instrument: string | null, verdicts: readonly string[]): Share {
  const figures = instrument === null ? undefined : changeFiguresOf(instrument)
  if (instrument === null || figures === undefined) return shareOf(0, 0)
  const said = stays.flatMap(stay => courseOf(stay, instrument) ?? []).map(({ from, to }) => outcome(from, to, figures))
  return shareOf(said.filter(verdict => verdicts.includes(verdict)).length, said.length)
}
const IMPROVED = ['improved', 'recovered']

/** Who was reached so many days after, of all whose call was due by today. Source: HEDIS speaks of kept follow-up; the days are the clinic's own. */
const reachedAfter = (stays: readonly OutcomeStay[], day: number, today: string): Share => {
  const due = stays.flatMap(({ followUps }) => followUps.filter(call => call.day === day && (call.dueOn <= today || call.outcome !== null)))
  return shareOf(due.filter(({ outcome: said }) => said === 'reached').length, due.length)
}

type Published = { readonly share: number | null, readonly from: number | null, readonly to: number | null, readonly source: string, readonly mark: string }
const besides: Partial<Record<FigureId, Published>> = {
  'completed': published.completion, 'left-early': published.leftEarly, 'attendance': published.attendance, 'improved': published.improvement,
}

/** All figures of a cohort, each with the count behind it and what is published. Source: the definitions of each above. */
export function figuresOf(stays: readonly OutcomeStay[], today: string, instrument: string | null): (Share & { id: FigureId, published: Published | null })[] {
  const reached = FOLLOW_UP_DAYS.map(day => [`reached-${day}`, reachedAfter(stays, day, today)] as const)
  const shares: readonly (readonly [FigureId, Share])[] = [
    ['completed', endedAs(stays, ['completed'])], ['moved-on', endedAs(stays, MOVED_ON)], ['left-early', endedAs(stays, LEFT_EARLY)],
    ['attendance', attendanceOf(stays)], ['improved', changedBy(stays, instrument, IMPROVED)], ['worse', changedBy(stays, instrument, ['deteriorated'])], ...reached,
  ]
  return shares.map(([id, share]) => ({ ...share, id, published: besides[id] === undefined ? null : withoutId(besides[id]) }))
}
const withoutId = ({ share, from, to, source, mark }: Published): Published => ({ share, from, to, source, mark })

/** Days from admission to the end, or to today while it lasts. */
const daysOf = ({ admittedOn, dischargedOn }: OutcomeStay, today: string): number => Math.max(0, daysBetween(admittedOn, dischargedOn ?? today))

const WEEKS = [0, 2, 4, 6, 8, 10, 12, 16]
const SHOWN_DAYS = 7 * 16

/** A curve up to week sixteen with the published one beside it; kept back where too few stays stand behind it. Source: Kaplan & Meier 1958. */
function curveOf(stays: readonly Stay[], beside: readonly { week: number, share: number }[]): RetentionCurve {
  const hidden = stays.length > 0 && stays.length < FEWEST
  const curve = hidden ? [] : survivalCurve(stays)
  return {
    hidden, stays: hidden ? 0 : stays.length, medianDay: medianDay(curve),
    points: curve.filter(({ day }) => day <= SHOWN_DAYS).map(({ day, atRisk, share, low, high }) => ({ day, atRisk, share, low, high })),
    published: [{ day: 0, share: 1 }, ...beside.map(({ week, share }) => ({ day: 7 * week, share }))],
    atRisk: hidden ? [] : WEEKS.map(week => ({ week, stays: atRiskOn(stays, 7 * week) })),
  }
}

/** Who is still in the program: any end counts. Source: Kaplan & Meier 1958. */
export const enrolledCurve = (stays: readonly OutcomeStay[], today: string): RetentionCurve =>
  curveOf(stays.map(stay => ({ days: daysOf(stay, today), ended: isEnded(stay) })), published.retention.points.map(({ week, enrolled }) => ({ week, share: enrolled })))

/** Who has not left early: completing and moving on take somebody out of sight, they are no loss. Source: Kaplan & Meier 1958. */
export const notLeftEarlyCurve = (stays: readonly OutcomeStay[], today: string): RetentionCurve =>
  curveOf(stays.map(stay => ({ days: daysOf(stay, today), ended: LEFT_EARLY.includes(stay.kind) })), publishedNotLeftEarly())

/**
 * The published share that has not left early by the end of each week, when whoever moves on otherwise is no longer counted.
 * Source: published-figures.json; product of the weekly hazards.
 */
export function publishedNotLeftEarly(): { week: number, share: number }[] {
  const state = { share: 1, before: { week: 0, enrolled: 1, leftEarly: 0 } }
  return published.retention.points.map(point => {
    const { before } = state
    const inSight = point.week - before.week === 1 ? before.enrolled : (before.enrolled + point.enrolled) / 2
    state.share *= 1 - (point.leftEarly - before.leftEarly) / inSight
    state.before = point
    return { week: point.week, share: state.share }
  })
}

const quarterOf = (day: string): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** A single hidden share could be reckoned from the whole: the next smallest is kept back with it. Source: statistical disclosure control, secondary suppression. */
export function alsoHidden(shares: readonly Share[]): Share[] {
  const shown = shares.filter(({ hidden, of }) => !hidden && of !== null && of > 0)
  if (shares.filter(({ hidden }) => hidden).length !== 1 || shown.length === 0) return [...shares]
  const [smallest] = shown.toSorted((a, b) => (a.of ?? 0) - (b.of ?? 0))
  return shares.map(share => share === smallest ? { share: null, of: null, count: null, hidden: true } : share)
}

type Grouped = { readonly by: BreakdownLine['by'], readonly key: (stay: OutcomeStay) => string, readonly label: (stay: OutcomeStay) => string }
const GROUPED: readonly Grouped[] = [
  { by: 'program', key: stay => stay.programId, label: stay => stay.program },
  { by: 'track', key: stay => stay.track, label: stay => stay.track },
  { by: 'quarter', key: stay => quarterOf(stay.admittedOn), label: stay => quarterOf(stay.admittedOn) },
]

function linesBy(stays: readonly OutcomeStay[], instrument: string | null, { by, key, label }: Grouped): BreakdownLine[] {
  const groups = [...Map.groupBy(stays, key)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const column = (of: (part: readonly OutcomeStay[]) => Share): Share[] => alsoHidden(groups.map(([, part]) => of(part)))
  const none = shareOf(0, 0)
  const [completed, leftEarly, attendance, improved] = [
    column(part => endedAs(part, ['completed'])), column(part => endedAs(part, LEFT_EARLY)), column(attendanceOf), column(part => changedBy(part, instrument, IMPROVED)),
  ]
  return groups.map(([id, part], i) => ({
    by, key: id, label: part[0] === undefined ? id : label(part[0]), stays: part.length < FEWEST ? null : part.length,
    completed: completed[i] ?? none, leftEarly: leftEarly[i] ?? none, attendance: attendance[i] ?? none, improved: improved[i] ?? none,
  }))
}

/** The same figures by program, by track and by the quarter of admission. Source: the clinic's own grouping; small cells kept back. */
export const breakdown = (stays: readonly OutcomeStay[], instrument: string | null): BreakdownLine[] => GROUPED.flatMap(grouped => linesBy(stays, instrument, grouped))
