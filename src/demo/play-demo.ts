import { makeAhead } from '../pathway/schedule/make-ahead.ts'
import type { Engine } from '../platform/server/perform.ts'
import { beginCare, type InCare } from './begin-care.ts'
import { at, dayOf, shift } from './calendar.ts'
import cast from './demo-cast.json' with { type: 'json' }
import { Cast } from './demo-cast.words.ts'
import { playEnding } from './endings.ts'
import { firstDay } from './first-day.ts'
import { foundDemo, openDoor, type Stage } from './found-demo.ts'
import { letIn } from './let-in.ts'
import { playDays } from './play-days.ts'
import { playReviews } from './play-reviews.ts'
import { lastSessions, playSessions } from './play-sessions.ts'
import { planToday, playLastNight, tidyTasks } from './play-today.ts'
import { person } from './player.ts'

/** Sessions are made six weeks ahead; the clinic's clock runs every four weeks of the story. */
const MAKE_AHEAD_EVERY = 28

/** Weeks of sessions in the story. */
const WEEKS = 11

/** Where each part of the story ends on the progress bar. */
const PARTS = { begun: 0.25, endings: 0.9 } as const

async function makeSessions(stage: Stage, from: string): Promise<void> {
  const clock = person(stage.clinicId, 'system', stage.clinicId)
  for (let day = from; day <= stage.today; day = shift(day, MAKE_AHEAD_EVERY)) await stage.player.act(makeAhead, {}, clock, at(day, '02:00'))
  await stage.player.act(makeAhead, {}, clock, at(stage.today, '02:00'))
}

/** Plays twelve weeks of an invented clinic through its own actions; tells how much is done, from 0 to 1. */
export async function playDemo(engine: Engine, tell: (share: number) => void): Promise<Stage> {
  const { staff, clients } = Cast.parse(cast)
  const today = dayOf(engine.world.now())
  const stage = await foundDemo(engine, { staff, clients }, today)
  await makeSessions(stage, shift(today, -80))
  const members: InCare[] = []
  for (const [i, spec] of clients.entries()) {
    const member = await beginCare(stage, spec, i)
    if (member !== null) {
      await firstDay(stage, member)
      await letIn(stage, member)
      await playDays(stage, member, i)
      await playReviews(stage, member)
      members.push(member)
    }
    tell(PARTS.begun * (i + 1) / clients.length)
  }
  await planToday(stage, members)
  const last = await lastSessions(stage, engine)
  for (let week = 0; week <= WEEKS; week += 1) {
    if (week % 3 === 0) await engine.pool.query('select app.learn_sizes()')
    const span = { from: at(shift(today, 7 * (week - WEEKS)), '00:00'), to: week === WEEKS ? stage.now : at(shift(today, 7 * (week + 1 - WEEKS)), '00:00'), last }
    await playSessions(stage, engine, members, span, share => tell(PARTS.begun + (PARTS.endings - PARTS.begun) * (week + share) / (WEEKS + 1)))
  }
  for (const member of members) await playEnding(stage, member)
  await tidyTasks(stage)
  await playLastNight(stage, members)
  await openDoor(stage, engine)
  return stage
}
