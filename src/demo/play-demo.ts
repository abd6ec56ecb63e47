import { openDemoClinic } from '../people/clinic/public.ts'
import { hurriedPool } from '../platform/server/db.ts'
import type { Engine } from '../platform/server/perform.ts'
import { at, dayOf, daysFrom, shift } from './calendar.ts'
import cast from './demo-cast.json' with { type: 'json' }
import { Cast } from './demo-cast.words.ts'
import { asSystem, foundClinic, type House, type Stage } from './found-clinic.ts'
import { planFamilyHour } from './let-in.ts'
import { playClinic, type Troupe } from './play-clinic.ts'
import { playBetween } from './play-between.ts'
import { playKiosk } from './play-kiosk.ts'
import { playLetters } from './play-letters.ts'
import { playLikeness } from './play-likeness.ts'
import { playChart } from './play-chart.ts'
import { playEarlier } from './play-earlier.ts'
import { playPayers } from './play-payers.ts'
import { playReferrals } from './play-referrals.ts'
import { playRemote } from './play-remote.ts'
import { lastSessions } from './play-sessions.ts'
import { planToday, playLastNight, tidyTasks } from './play-today.ts'
import { playWeek } from './play-week.ts'
import { storiesOfCast } from './stories-of-cast.ts'
import type { InCare } from './story.words.ts'

/** The story of the demo clinic, in days. */
const DAYS = 84
/** The house of the demo clinic. */
const HOUSE: Pick<House, 'name' | 'isDemo' | 'rooms' | 'leads' | 'onCall'> = {
  name: 'Keel Haven (demo)', isDemo: true, rooms: [['Lighthouse', 14], ['Garden', 12], ['Quiet room', 4]],
  leads: [{ day: 'therapist2', evening: 'facilitator', room: null }], onCall: ['therapist', 'director'],
}
/** From this day before today on it is known which session of everybody is the last. */
const LAST_KNOWN = -8

/** What colleagues add to the demo's today: one line for each small play of its own. */
const PLAYS: readonly ((stage: Stage, members: readonly InCare[]) => Promise<void>)[] = [playChart, playBetween, tidyTasks, playLastNight, playReferrals, playPayers, playWeek, playRemote, playLikeness, playKiosk, playLetters]

/** The day before today: hours for today, and family sessions for the days after. */
async function planAhead({ stage, admitted, supporters }: Troupe): Promise<void> {
  const yesterday = shift(stage.today, -1)
  for (const member of admitted) {
    const supporterId = supporters.get(member.clientId)
    if (supporterId !== undefined) await planFamilyHour(stage, member, supporterId, shift(stage.today, 3), at(yesterday, '10:00'))
  }
  await planToday(stage, admitted)
}

async function play(engine: Engine, tell: (share: number) => void): Promise<Stage> {
  const { staff, clients } = Cast.parse(cast)
  const today = dayOf(engine.world.now())
  const firstDay = shift(today, -DAYS)
  const stage = await foundClinic(engine, { ...HOUSE, staff, firstDay, today, now: engine.world.now() })
  await playEarlier(stage)
  const last: { sessions: ReadonlySet<string> } = { sessions: new Set() }
  const { admitted } = await playClinic(stage, engine, storiesOfCast(clients, today, stage.now), {
    from: firstDay, to: today,
    before: async (troupe, day) => {
      if (day === shift(today, -1)) await planAhead(troupe)
      if (day === shift(today, LAST_KNOWN)) last.sessions = await lastSessions(stage, engine)
    },
    unfinished: id => last.sessions.has(id),
    after: async (_troupe, day) => { tell(daysFrom(firstDay, day) / (DAYS + 1)) },
  })
  for (const more of PLAYS) await more(stage, admitted)
  return stage
}

/** Plays twelve weeks of an invented clinic through its own actions; tells how much is done, from 0 to 1. */
export async function playDemo(engine: Engine, tell: (share: number) => void): Promise<void> {
  const pool = hurriedPool(engine.pool)
  try {
    const stage = await play({ ...engine, pool }, tell)
    await asSystem(engine, stage.clinicId, db => openDemoClinic(db, stage.clinicId, stage.now))
  } finally {
    await pool.end()
  }
}
