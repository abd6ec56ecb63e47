import { makeAhead } from '../pathway/schedule/make-ahead.ts'
import { acceptAlert, closeAlert } from '../pathway/safety/answer-alert.ts'
import { notSafeToday } from '../pathway/safety/not-safe-today.ts'
import { alerts } from '../pathway/safety/alerts.ts'
import { checkIn } from '../pathway/skills/check-in.ts'
import type { Engine } from '../platform/server/perform.ts'
import { beginCare, type InCare } from './begin-care.ts'
import { at, dayOf, shift } from './calendar.ts'
import cast from './demo-cast.json' with { type: 'json' }
import { Cast } from './demo-cast.words.ts'
import { playEnding } from './endings.ts'
import { firstDay } from './first-day.ts'
import { foundDemo, openDoor, who, type Stage } from './found-demo.ts'
import { letIn } from './let-in.ts'
import { playDays } from './play-days.ts'
import { playSessions } from './play-sessions.ts'
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

/** One alert that was answered well, one wish to be called: what a director wants to see handled. */
async function playLastNight(stage: Stage, members: readonly InCare[]): Promise<void> {
  const noah = members.find(({ spec }) => spec.givenName === 'Noah')
  const eli = members.find(({ spec }) => spec.givenName === 'Eli')
  if (noah === undefined || eli === undefined) return
  const night = shift(stage.today, -2)
  await stage.player.act(notSafeToday, { clientId: noah.clientId }, noah.self, at(night, '20:40'))
  const [alert] = (await stage.player.act(alerts, {}, who(stage, 'director'), at(night, '20:44'))).alerts.filter(({ clientId }) => clientId === noah.clientId)
  if (alert !== undefined) {
    await stage.player.act(acceptAlert, { id: alert.id }, who(stage, 'director'), at(night, '20:45'))
    await stage.player.act(closeAlert, { id: alert.id, whatWasDone: 'Called at once, talked for half an hour, went through the safety plan together; his brother stays tonight.', followUpOn: shift(stage.today, 1) },
      who(stage, 'director'), at(night, '21:30'))
  }
  const yesterday = shift(stage.today, -1)
  await stage.player.act(checkIn, { forDate: yesterday, at: at(yesterday, '22:32'), mood: 3, stress: 7, craving: 8, wantsCall: true, trigger: 'payday', used: 'no' }, eli.self, at(yesterday, '22:32'))
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
      members.push(member)
    }
    tell(PARTS.begun * (i + 1) / clients.length)
  }
  for (let week = 0; week <= WEEKS; week += 1) {
    if (week % 3 === 0) await engine.pool.query('select app.learn_sizes()')
    const span = { from: at(shift(today, 7 * (week - WEEKS)), '00:00'), to: week === WEEKS ? stage.now : at(shift(today, 7 * (week + 1 - WEEKS)), '00:00') }
    await playSessions(stage, engine, members, span, share => tell(PARTS.begun + (PARTS.endings - PARTS.begun) * (week + share) / (WEEKS + 1)))
  }
  for (const member of members) await playEnding(stage, member)
  await playLastNight(stage, members)
  await openDoor(stage, engine)
  return stage
}
