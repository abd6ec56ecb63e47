import { insertClinic, insertProgram, insertRoom, insertSite, openDemoClinic } from '../people/clinic/public.ts'
import { programTemplates } from '../people/clinic/templates.ts'
import { setOnCall } from '../pathway/safety/on-call.ts'
import { insertStaff } from '../people/staff/public.ts'
import type { Actor } from '../platform/pure/policy.ts'
import { dbOf, type Db } from '../platform/server/db.ts'
import type { Engine } from '../platform/server/perform.ts'
import { addCommunityGroup } from '../pathway/continuing-care/add-community-group.ts'
import { changeGroup } from '../pathway/schedule/change-group.ts'
import { groups } from '../pathway/schedule/groups.ts'
import { openTemplateGroups } from '../pathway/schedule/open-template-groups.ts'
import { at, shift, ZONE } from './calendar.ts'
import type { Cast } from './demo-cast.words.ts'
import { person, playerOn, type Player } from './player.ts'

/** The demo clinic with its staff, rooms and running groups. */
export interface Stage {
  readonly player: Player
  readonly clinicId: string
  readonly programId: string
  readonly staff: Readonly<Record<string, Actor>>
  readonly today: string
  /** The instant of the whole demo: nothing in its story is later. */
  readonly now: string
}

const COMMUNITY = [
  { name: 'Harbor Street evening circle', kind: 'Mutual support', weekday: 2, starts: '19:00', place: 'Public library, Harbor Street, room B', language: 'en' },
  { name: 'Café de los sábados', kind: 'Mutual support', weekday: 6, starts: '10:00', place: 'Community center, 4th Avenue', language: 'es' },
  { name: 'Sunday walkers', kind: 'Sober activities', weekday: 7, starts: '09:30', place: 'North gate of the park', language: 'en' },
  { name: 'Families at the table', kind: 'Family support', weekday: 4, starts: '18:30', place: 'Parish hall, Mill Road', language: 'en' },
]

/** Does what no action does, as the clinic's own clock. */
export async function asSystem<T>(engine: Engine, clinicId: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await engine.pool.connect()
  try {
    await client.query('begin')
    await client.query('select app.become($1, $2, $3)', [clinicId, 'system', clinicId])
    const result = await work(dbOf(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Opens the door of the demo clinic: its story is complete. */
export const openDoor = ({ clinicId, now }: Stage, engine: Engine): Promise<void> => asSystem(engine, clinicId, db => openDemoClinic(db, clinicId, now))

async function openHouse(engine: Engine, cast: Cast, clinicId: string, started: string): Promise<{ programId: string, staff: Record<string, Actor> }> {
  const { newId } = engine.world
  const [siteId, programId, template] = [newId(), newId(), programTemplates[0]]
  if (template === undefined) throw new Error('There is no program template.')
  return asSystem(engine, clinicId, async db => {
    await insertClinic(db, { clinicId, name: 'Keel Haven (demo)', language: 'en', isDemo: true, now: started })
    await insertSite(db, clinicId, { id: siteId, name: 'Harbor Street', timeZone: ZONE, address: '12 Harbor Street', phone: '555-0100' })
    for (const [name, seats] of [['Lighthouse', 14], ['Garden', 12], ['Quiet room', 4]] as const) await insertRoom(db, clinicId, { id: newId(), siteId, name, seats })
    await insertProgram(db, clinicId, { id: programId, siteId, name: template.name.en, version: 1, definition: template.definition }, started)
    const staff: Record<string, Actor> = {}
    for (const { key, ...details } of cast.staff) {
      const id = newId()
      await insertStaff(db, clinicId, id, details, started)
      staff[key] = person(clinicId, 'staff', id, details.roles)
    }
    return { programId, staff }
  })
}

/** Somebody of the stage by role; the cast has one of each. */
export const who = (stage: Pick<Stage, 'staff'>, key: string): Actor => {
  const actor = stage.staff[key]
  if (actor === undefined) throw new Error(`The cast has no ${key}.`)
  return actor
}

/** Founds the demo clinic eleven weeks before its today, with all groups of the program running. */
export async function foundDemo(engine: Engine, cast: Cast, today: string): Promise<Stage> {
  const clinicId = engine.world.newId()
  const firstDay = shift(today, -84)
  const house = await openHouse(engine, cast, clinicId, at(firstDay, '08:00'))
  const stage: Stage = { player: playerOn(engine), clinicId, today, now: engine.world.now(), ...house }
  const director = who(stage, 'director')
  await stage.player.act(openTemplateGroups, { programId: stage.programId, from: shift(firstDay, 1) }, director, at(firstDay, '09:00'))
  for (const { id, version, ...details } of await stage.player.act(groups, { programId: stage.programId }, director, at(firstDay, '09:05'))) {
    const lead = details.track === 'evening' ? 'facilitator' : 'therapist2'
    await stage.player.act(changeGroup, { id, details: {
      topic: details.topic, track: details.track, phases: details.phases, weekday: details.weekday, starts: details.starts, minutes: details.minutes,
      breakMinutes: details.breakMinutes, seats: details.seats, roomId: details.roomId, remote: details.remote, facilitatorIds: [who(stage, lead).id],
    } }, director, at(firstDay, '09:10'), version)
  }
  const chain = [who(stage, 'therapist'), director].map(({ id: staffId }) => ({ staffId, waitMinutes: 60 }))
  await stage.player.act(setOnCall, { steps: chain }, director, at(firstDay, '09:20'))
  for (const group of COMMUNITY) await stage.player.act(addCommunityGroup, { ...group, source: 'Invented for the demo', checkedOn: firstDay }, director, at(firstDay, '09:30'))
  return stage
}
