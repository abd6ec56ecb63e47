import { makeAhead } from '../pathway/schedule/make-ahead.ts'
import type { Engine } from '../platform/server/perform.ts'
import { beginCare, type InCare } from './begin-care.ts'
import { at, dayOf, shift } from './calendar.ts'
import cast from './demo-cast.json' with { type: 'json' }
import { Cast } from './demo-cast.words.ts'
import { firstDay } from './first-day.ts'
import { foundDemo, openDoor, type Stage } from './found-demo.ts'
import { person } from './player.ts'

/** Sessions are made six weeks ahead; the clinic's clock runs every four weeks of the story. */
const MAKE_AHEAD_EVERY = 28

async function makeSessions(stage: Stage, from: string): Promise<void> {
  for (let day = from; day <= stage.today; day = shift(day, MAKE_AHEAD_EVERY)) {
    await stage.player.act(makeAhead, {}, person(stage.clinicId, 'system', stage.clinicId), at(day, '02:00'))
  }
  await stage.player.act(makeAhead, {}, person(stage.clinicId, 'system', stage.clinicId), at(stage.today, '02:00'))
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
      members.push(member)
    }
    tell(0.05 + 0.35 * (i + 1) / clients.length)
  }
  await openDoor(stage, engine)
  return stage
}
