import { at, dice, shift, weekdayOf } from './calendar.ts'
import type { CastClient } from './demo-cast.words.ts'
import { endOfStay } from './hazards.rules.ts'
import people from './invented-people.json' with { type: 'json' }
import figures from './simulation-figures.json' with { type: 'json' }
import type { Ending, Story } from './story.words.ts'

type Roll = () => number
type Spread = { readonly mean: number, readonly sd: number, readonly least?: number, readonly most: number }

/** How many come, over which days, and who is there to treat them. */
export interface Wanted { readonly clients: number, readonly firstDay: string, readonly lastDay: string, readonly therapists: readonly string[], readonly seed: number }

const pick = <T>(list: readonly T[], roll: Roll, or: T): T => list[Math.floor(roll() * list.length)] ?? or
/** Source: Box & Muller 1958. */
const normal = (roll: Roll): number => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())
const drawn = ({ mean, sd, least = 0, most }: Spread, roll: Roll): number => Math.min(most, Math.max(least, mean + sd * normal(roll)))
/** A clinic takes calls and admits on working days. */
const workday = (day: string): string => weekdayOf(day) > 5 ? shift(day, 8 - weekdayOf(day)) : day

/** Weekly totals from the first day on: the effect spreads evenly over the stay, with a person's own spread and the noise of each week. */
function totals(course: typeof figures.phq, weeks: number, share: number, roll: Roll): number[] {
  const start = drawn(course, roll)
  const gain = share * (course.effect * course.sd + course.spread * normal(roll))
  return Array.from({ length: weeks + 1 }, (_none, week) =>
    Math.round(Math.min(course.most, Math.max(0, start - gain * week / Math.max(1, weeks) + (week === 0 ? 0 : course.noise * normal(roll))))))
}

function personOf(index: number, roll: Roll, stay: { weeks: number, early: boolean }): CastClient {
  const language = roll() < figures.spanish.value ? 'es' : 'en'
  const share = stay.early ? figures.effectOfThoseWhoLeave.value : 1
  const supporter = roll() < figures.withSupporter.value ? { name: `${pick(people.givenNames, roll, 'Ada')} ${pick(people.familyNames, roll, 'Abel')}`, relation: 'sister' } : undefined
  return {
    givenName: pick(people.givenNames, roll, 'Ada'), familyName: `${pick(people.familyNames, roll, 'Abel')}-${pick(people.familyNames, roll, 'Abel')}`,
    birthDate: `${1960 + Math.floor(roll() * 44)}-0${1 + Math.floor(roll() * 9)}-1${Math.floor(roll() * 10)}`, sex: roll() < 0.4 ? 'female' : 'male', language,
    phone: `555-${String(1000 + index).slice(-4)}`, source: pick(['self', 'family', 'hospital', 'therapist', 'court', 'employer'] as const, roll, 'self'), relation: 'self',
    reason: pick(people.reasons, roll, ''), urgency: pick(['standard', 'standard', 'standard', 'priority', 'urgent'] as const, roll, 'standard'),
    stage: stay.early ? 'left' : 'completed', weeks: stay.weeks, track: roll() < figures.evening.value ? 'evening' : 'day',
    phq: totals(figures.phq, stay.weeks, share, roll), gad: totals(figures.gad, stay.weeks, share, roll),
    craving: stay.early ? [6, 5] : [6, 3], comes: drawn(figures.attendance, roll), checksIn: drawn(figures.checkIns, roll), participation: 2 + Math.floor(roll() * 2),
    problem: pick(people.problems, roll, ''), goal: pick(people.goals[language], roll, ''), objective: 'PHQ-9 below 10 by week eight', life: pick(people.life, roll, []),
    ...(supporter !== undefined && { supporter }), lines: people.lines.toSorted(() => roll() - 0.5).slice(0, 4),
  }
}

function badEnding(roll: Roll): Ending {
  const { left, administrative, unknown } = figures.badEndings
  const at = roll() * (left + administrative + unknown)
  return at < left ? 'left' : at < left + administrative ? 'administrative' : 'unknown'
}

/** An administrative end comes two weeks after the last contact and is dated back to it. Source: TEDS manual 3.2, length of stay. */
const SIGNED_AFTER = { good: 0, early: 14 } as const
const AFTERCARE_BEFORE = 10

/** Shares spread evenly over everybody, from a start of the seed's own: a clinic of any size has its part of short and of long stays. Source: Weyl 1916, golden ratio. */
const evenly = (index: number, seed: number): number => (dice(seed)() + index * 0.618_033_988_75) % 1

/** How one stay goes, from the day of admission. */
function stayFrom(admittedOn: string, share: number, roll: Roll) {
  const end = endOfStay(share)
  const [days, early] = [Math.max(2, Math.round(end.day)), roll() < end.early]
  const ending: Ending = early ? badEnding(roll) : days >= figures.completedFromDay.value ? 'completed' : 'transferred'
  const lastDay = shift(admittedOn, days)
  const dischargedOn = early ? shift(lastDay, SIGNED_AFTER.early) : workday(lastDay)
  return {
    days, early, ending, stopsOn: early ? lastDay : null, dischargedOn,
    aftercareOn: ending === 'completed' ? workday(shift(lastDay, -AFTERCARE_BEFORE)) : null,
  }
}

/** Days after which a stay steps down to fewer hours: the first phase of the program is over. */
const STEPS_DOWN_AFTER = 56

/** What changes in the middle of a stay, by dice of its own: fewer hours after the first phase, or the other track. */
function movesWithin(admittedOn: string, { days, stopsOn, dischargedOn }: Pick<Story, 'days' | 'stopsOn' | 'dischargedOn'>, roll: Roll): Pick<Story, 'stepsDownOn' | 'changesTrackOn'> {
  const last = stopsOn ?? dischargedOn ?? shift(admittedOn, days)
  const within = (day: string): string | null => day < shift(last, -3) ? day : null
  const changes = roll() < figures.changesTrack.value
  return { stepsDownOn: within(workday(shift(admittedOn, STEPS_DOWN_AFTER))), changesTrackOn: changes ? within(workday(shift(admittedOn, 10 + Math.floor(roll() * 20)))) : null }
}

/** A second stay of some who left: weeks later, with everything the clinic knows of them. */
function comesBack(first: Story, wanted: Wanted): Story[] {
  const roll = dice(first.seed ^ 0xbacc)
  if (!['left', 'administrative', 'unknown'].includes(first.ending) || first.dischargedOn === null || roll() >= figures.comesBack.value) return []
  const admittedOn = workday(shift(first.dischargedOn, 14 + Math.floor(roll() * 42)))
  if (admittedOn >= shift(wanted.lastDay, -2)) return []
  const { early, ...end } = stayFrom(admittedOn, roll(), roll)
  const { supporter: _supporter, ...spec } = personOf(0, roll, { weeks: Math.floor(end.days / 7), early })
  const { givenName, familyName, birthDate, language, track } = first.spec
  return [{ ...first, spec: { ...spec, givenName, familyName, birthDate, language, track }, seed: first.seed + 1, admittedOn, ...end, ...movesWithin(admittedOn, end, roll), again: first }]
}

const delay = (median: number, roll: Roll): number => Math.max(1, Math.round(median * Math.exp(0.5 * normal(roll))))

function admittedStory(index: number, wanted: Wanted, roll: Roll): Story {
  const span = (Date.parse(wanted.lastDay) - Date.parse(wanted.firstDay)) / 86_400_000
  const callsOn = workday(shift(wanted.firstDay, 1 + Math.floor(roll() * Math.max(1, span - 20))))
  const assessedOn = workday(shift(callsOn, delay(figures.daysToAssessment.median, roll)))
  const admittedOn = workday(shift(assessedOn, delay(figures.daysToStart.median, roll)))
  const { early, ...end } = stayFrom(admittedOn, 1 - evenly(index, wanted.seed), roll)
  const seed = wanted.seed * 7919 + index
  return {
    spec: personOf(index, roll, { weeks: Math.floor(end.days / 7), early }), seed, therapist: wanted.therapists[index % wanted.therapists.length] ?? '',
    callsAt: at(callsOn, '10:12'), call: 'booked', assessedOn, declines: false, admittedOn, ...end, ...movesWithin(admittedOn, end, dice(seed ^ 0x5eed)), again: null, reviewed: true, answersCalls: figures.answersCalls.value,
  }
}

/** Somebody who is lost on the way: before the assessment, or at it. */
function lostStory(index: number, wanted: Wanted, roll: Roll, when: 'before' | 'after'): Story {
  const { assessedOn, ...story } = admittedStory(index, wanted, roll)
  const none = { admittedOn: null, stepsDownOn: null, changesTrackOn: null, stopsOn: null, aftercareOn: null, dischargedOn: null, declines: when === 'after' }
  return when === 'after' ? { ...story, ...none, assessedOn } : { ...story, ...none, call: roll() < 0.8 ? 'not-reached' : 'referred-out', assessedOn: null }
}

/** A clinic's worth of people drawn from one seed: so many are admitted, as many are lost on the way as the figures say, and some of those who left come back. */
export function storiesOfSeed(wanted: Wanted): Story[] {
  const roll = dice(wanted.seed)
  const assessed = Math.round(wanted.clients / (1 - figures.lostBeforeStart.value))
  const called = Math.round(assessed / (1 - figures.lostBeforeAssessment.value))
  const stories = Array.from({ length: called }, (_none, index) => index < wanted.clients ? admittedStory(index, wanted, roll)
    : lostStory(index, wanted, roll, index < assessed ? 'after' : 'before'))
  return [...stories, ...stories.flatMap(story => story.admittedOn === null ? [] : comesBack(story, wanted))]
}
