import { reviewScores } from '../pathway/progress/review-scores.ts'
import { makeAhead } from '../pathway/schedule/make-ahead.ts'
import type { Engine } from '../platform/server/perform.ts'
import { beAdmitted, beAssessed, callIn } from './begin-care.ts'
import { at, dayOf, daysFrom, shift, weekdayOf } from './calendar.ts'
import { leave, writeAftercare } from './endings.ts'
import { firstDay } from './first-day.ts'
import type { Stage } from './found-clinic.ts'
import { letIn, planFamilyHour } from './let-in.ts'
import { playDay } from './play-days.ts'
import { playReview } from './play-reviews.ts'
import { playMoves } from './play-moves.ts'
import { playSessions } from './play-sessions.ts'
import { person } from './player.ts'
import type { InCare, Known, Story } from './story.words.ts'

/** Sessions are made six weeks ahead; the clinic's clock runs every four weeks of the story. */
const MAKE_AHEAD_EVERY = 28
/** The database looks at how its tables have grown. */
const LEARN_EVERY = 14
/** Days of a stay on which a supporter is let in and the first family hour is planned and held. */
const FAMILY = { letIn: 7, planned: 8, held: 15 } as const
/** For how long a release runs. */
const RELEASED_DAYS = 180

/** A clinic that is being played: who it knows and who is in care, and what is still open between their days. */
export interface Troupe {
  readonly stage: Stage
  readonly engine: Engine
  readonly known: Map<Story, Known>
  readonly members: Map<string, InCare>
  /** Everybody who was ever admitted, in their order. */
  readonly admitted: InCare[]
  readonly supporters: Map<string, string>
  readonly asked: Map<string, string>
  /** Minutes each client was given in the running week, as the player counts them. */
  readonly minutes: Map<string, number>
  held: number
}

/** What somebody wants to do beside the stories: before a day's sessions, and after the day. */
export interface Days {
  readonly from: string
  readonly to: string
  /** Whether the notes of a session are left to their author. */
  readonly unfinished?: (sessionId: string) => boolean
  /** Asked before each day. */
  readonly goesOn?: () => boolean
  readonly before?: (troupe: Troupe, day: string) => Promise<void>
  readonly after?: (troupe: Troupe, day: string) => Promise<void>
}

async function beginnings(troupe: Troupe, story: Story, day: string): Promise<void> {
  const { stage } = troupe
  const { again } = story
  if (again === null && dayOf(story.callsAt) === day) troupe.known.set(story, await callIn(stage, story))
  const known = troupe.known.get(again ?? story)
  if (known === undefined) return
  if (again === null && story.assessedOn === day) await beAssessed(stage, story, known, day)
  if (story.admittedOn !== day) return
  const member = await beAdmitted(stage, story, known, day)
  await firstDay(stage, member)
  troupe.members.set(member.clientId, member)
  troupe.admitted.push(member)
}

async function withFamily({ stage, supporters }: Troupe, member: InCare, day: string): Promise<void> {
  const since = daysFrom(member.admittedOn, day)
  if (since === FAMILY.letIn) {
    const supporterId = await letIn(stage, member, day, shift(day, RELEASED_DAYS))
    if (supporterId !== null) supporters.set(member.clientId, supporterId)
  }
  const supporterId = supporters.get(member.clientId)
  if (since === FAMILY.planned && supporterId !== undefined) await planFamilyHour(stage, member, supporterId, shift(member.admittedOn, FAMILY.held), at(day, '10:00'))
}

async function dayInCare(troupe: Troupe, member: InCare, day: string): Promise<void> {
  const { stage, asked } = troupe
  const { story } = member
  const comes = story.stopsOn === null || day < story.stopsOn
  if (comes) await withFamily(troupe, member, day)
  if (comes) await playReview(stage, member, day)
  if (comes) await playMoves(stage, member, day)
  if (story.aftercareOn === day) await writeAftercare(stage, member, day)
  if (comes) await playDay(stage, member, day, asked)
}

/** Whose last day was before today leaves in the morning. */
async function goodbyes({ stage, members }: Troupe, day: string): Promise<void> {
  for (const member of members.values()) {
    if (member.story.dischargedOn !== day) continue
    await leave(stage, member, day)
    members.delete(member.clientId)
  }
}

async function clockOf(troupe: Troupe, since: number, day: string): Promise<void> {
  const { stage, engine } = troupe
  if (since % MAKE_AHEAD_EVERY === 0) await stage.player.act(makeAhead, {}, person(stage.clinicId, 'system', stage.clinicId), at(day, '02:00'))
  if (weekdayOf(day) === 1) await stage.player.act(reviewScores, {}, person(stage.clinicId, 'system', stage.clinicId), at(day, '02:10'))
  if (since % LEARN_EVERY === LEARN_EVERY - 1) await engine.pool.query('select app.learn_sizes()')
}

/** Plays a clinic day after day through its own actions, as everybody in it. Nothing happens later than the stage's now. */
export async function playClinic(stage: Stage, engine: Engine, stories: readonly Story[], days: Days): Promise<Troupe> {
  const troupe: Troupe = { stage, engine, known: new Map(), members: new Map(), admitted: [], supporters: new Map(), asked: new Map(), minutes: new Map(), held: 0 }
  const tally = (clientId: string, minutes: number): void => { troupe.minutes.set(clientId, (troupe.minutes.get(clientId) ?? 0) + minutes) }
  for (let day = days.from; day <= days.to && days.goesOn?.() !== false; day = shift(day, 1)) {
    if (weekdayOf(day) === 1) troupe.minutes.clear()
    await clockOf(troupe, daysFrom(days.from, day), day)
    await goodbyes(troupe, day)
    for (const story of stories) await beginnings(troupe, story, day)
    await days.before?.(troupe, day)
    const end = at(shift(day, 1), '00:00')
    const over = end <= stage.now
    const span = { from: at(day, '00:00'), to: over ? end : stage.now, unfinished: days.unfinished ?? (() => false), before: troupe.held }
    troupe.held += await playSessions({ stage, tally }, engine, troupe.members, span)
    if (over) for (const member of troupe.members.values()) await dayInCare(troupe, member, day)
    await days.after?.(troupe, day)
  }
  return troupe
}
