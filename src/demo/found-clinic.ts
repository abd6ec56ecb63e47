import { insertClinic, insertProgram, insertRoom, insertSite } from '../people/clinic/public.ts'
import { programTemplates } from '../people/clinic/templates.ts'
import { setOnCall } from '../pathway/safety/on-call.ts'
import { insertStaff } from '../people/staff/public.ts'
import type { Actor } from '../platform/pure/policy.ts'
import { dbOf, type Db } from '../platform/server/db.ts'
import type { Engine } from '../platform/server/perform.ts'
import { addCommunityGroup } from '../pathway/continuing-care/add-community-group.ts'
import { changeGroup } from '../pathway/schedule/change-group.ts'
import { groups } from '../pathway/schedule/groups.ts'
import { openGroup } from '../pathway/schedule/open-group.ts'
import { openTemplateGroups } from '../pathway/schedule/open-template-groups.ts'
import { at, shift, ZONE } from './calendar.ts'
import type { Cast } from './demo-cast.words.ts'
import { person, playerOn, type Player } from './player.ts'

/** An invented clinic with its staff, rooms and running groups. */
export interface Stage {
  readonly player: Player
  readonly clinicId: string
  readonly programId: string
  readonly staff: Readonly<Record<string, Actor>>
  /** The last day of the story. */
  readonly today: string
  /** The instant of the whole story: nothing in it is later. */
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

/** What an invented clinic is made of. */
export interface House {
  readonly name: string
  readonly isDemo: boolean
  readonly staff: Cast['staff']
  readonly rooms: readonly (readonly [name: string, seats: number])[]
  /** Who leads the groups of a track, by the key of the staff; each further line is a second set of the program's groups, in the room named. */
  readonly leads: readonly { readonly day: string, readonly evening: string, readonly room: string | null }[]
  readonly onCall: readonly string[]
  readonly firstDay: string
  readonly today: string
  readonly now: string
}

async function openHouse(engine: Engine, house: House, clinicId: string): Promise<{ programId: string, rooms: Record<string, string>, staff: Record<string, Actor> }> {
  const { newId } = engine.world
  const [siteId, programId, template, started] = [newId(), newId(), programTemplates[0], at(house.firstDay, '08:00')]
  if (template === undefined) throw new Error('There is no program template.')
  return asSystem(engine, clinicId, async db => {
    await insertClinic(db, { clinicId, name: house.name, language: 'en', isDemo: house.isDemo, now: started })
    await insertSite(db, clinicId, { id: siteId, name: 'Harbor Street', timeZone: ZONE, address: '12 Harbor Street', phone: '555-0100' })
    const rooms: Record<string, string> = {}
    for (const [name, seats] of house.rooms) {
      rooms[name] = newId()
      await insertRoom(db, clinicId, { id: rooms[name], siteId, name, seats })
    }
    await insertProgram(db, clinicId, { id: programId, siteId, name: template.name.en, version: 1, definition: template.definition }, started)
    const staff: Record<string, Actor> = {}
    for (const { key, ...details } of house.staff) {
      const id = newId()
      await insertStaff(db, clinicId, id, details, started)
      staff[key] = person(clinicId, 'staff', id, details.roles)
    }
    return { programId, rooms, staff }
  })
}

/** Somebody of the stage by their key; the cast has one of each role. */
export const who = (stage: Pick<Stage, 'staff'>, key: string): Actor => {
  const actor = stage.staff[key]
  if (actor === undefined) throw new Error(`The cast has no ${key}.`)
  return actor
}

/** All groups of the program run from the second day on, each with who leads it. */
async function openGroups(stage: Stage, house: House, rooms: Readonly<Record<string, string>>): Promise<void> {
  const [director, from] = [who(stage, 'director'), shift(house.firstDay, 1)]
  await stage.player.act(openTemplateGroups, { programId: stage.programId, from }, director, at(house.firstDay, '09:00'))
  const running = await stage.player.act(groups, { programId: stage.programId }, director, at(house.firstDay, '09:05'))
  for (const { id, version, topic, topicSaid, track, phases, weekday, starts, minutes, breakMinutes, seats, roomId, remote } of running) {
    for (const [copy, lead] of house.leads.entries()) {
      const details = { topic, topicSaid, track, phases, weekday, starts, minutes, breakMinutes, seats, remote, facilitatorIds: [who(stage, track === 'evening' ? lead.evening : lead.day).id] }
      if (copy === 0) await stage.player.act(changeGroup, { id, details: { ...details, roomId: lead.room === null ? roomId : rooms[lead.room] ?? null } }, director, at(house.firstDay, '09:10'), version)
      else await stage.player.act(openGroup, { programId: stage.programId, details: { ...details, roomId: rooms[lead.room ?? ''] ?? null }, from }, director, at(house.firstDay, '09:12'))
    }
  }
}

/** Founds an invented clinic: house, staff, groups, who is on call, and the support groups around it. */
export async function foundClinic(engine: Engine, house: House): Promise<Stage> {
  const clinicId = engine.world.newId()
  const { rooms, ...opened } = await openHouse(engine, house, clinicId)
  const stage: Stage = { player: playerOn(engine), clinicId, today: house.today, now: house.now, ...opened }
  const director = who(stage, 'director')
  await openGroups(stage, house, rooms)
  const chain = house.onCall.map(key => ({ staffId: who(stage, key).id, waitMinutes: 60 }))
  await stage.player.act(setOnCall, { steps: chain }, director, at(house.firstDay, '09:20'))
  for (const group of COMMUNITY) await stage.player.act(addCommunityGroup, { ...group, source: 'Invented for the demo', checkedOn: house.firstDay }, director, at(house.firstDay, '09:30'))
  return stage
}
