// Tables: therapy_group, group_facilitator, closed_day. Views: staff_name
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Group, type GroupDetails } from './group.words.ts'

const own = (db: Db) => db.$pickTables<'therapy_group' | 'group_facilitator' | 'closed_day'>()

const row = (group: GroupDetails) => ({
  topic: group.topic, topic_en: group.topicSaid.en, topic_es: group.topicSaid.es, track: group.track, phases: group.phases, weekday: group.weekday, starts: group.starts, minutes: group.minutes,
  break_minutes: group.breakMinutes, seats: group.seats, room_id: group.roomId, remote: group.remote,
  kind: group.kind, joining: group.joining, audience: group.audience, credentials: group.credentials, units: group.units, language: group.language,
})

async function replaceFacilitators(db: Db, clinicId: string, groupId: string, staffIds: readonly string[]): Promise<void> {
  await own(db).deleteFrom('group_facilitator').where('group_id', '=', groupId).execute()
  const rows = [...new Set(staffIds)].map(staff_id => ({ clinic_id: clinicId, group_id: groupId, staff_id }))
  if (rows.length > 0) await own(db).insertInto('group_facilitator').values(rows).execute()
}

/** How the topic of `therapy_group as g` is said to readers of each language; null where no group was found. */
export const topicSaid = sql<unknown>`case when g.id is not null then jsonb_build_object('en', g.topic_en, 'es', g.topic_es) end`

/** Opens a group. */
export async function insertGroup(db: Db, clinicId: string, group: GroupDetails & { id: string, programId: string, fromDate: string, untilDate: string | null }): Promise<void> {
  await own(db).insertInto('therapy_group').values({
    ...row(group), clinic_id: clinicId, id: group.id, program_id: group.programId, from_date: group.fromDate, until_date: group.untilDate,
  }).execute()
  await replaceFacilitators(db, clinicId, group.id, group.facilitatorIds)
}

/** Changes a group, unless somebody else changed it first. */
export async function updateGroup(db: Db, clinicId: string, group: GroupDetails & { id: string, version: number, untilDate: string | null }): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('therapy_group').set({ ...row(group), until_date: group.untilDate, version: group.version + 1 })
    .where('id', '=', group.id).where('version', '=', group.version).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await replaceFacilitators(db, clinicId, group.id, group.facilitatorIds)
  return true
}

/** Notes until when sessions of a group exist. */
export async function groupMadeUntil(db: Db, id: string, day: string): Promise<void> {
  await own(db).updateTable('therapy_group').set({ made_until: day }).where('id', '=', id).execute()
}

/** Seats of these groups that are held on a day or later, also by clients whom the reader may not see. */
const held = (groupIds: RawBuilder<string[]>, onDate: string) => sql<{ group_id: string, held: number }>`app.seats_held(${groupIds}, ${onDate}::date)`
const theseGroups = (ids: readonly string[]) => sql<string[]>`${[...ids]}::uuid[]`
const everyGroup = sql<string[]>`array(select x.id from therapy_group x)`

/** How many seats of each of these groups are held on a day or later, by whomever; a group nobody is in is not named. */
export async function seatsHeld(db: Db, groupIds: readonly string[], onDate: string): Promise<Map<string, number>> {
  const rows = await own(db).selectFrom(held(theseGroups(groupIds), onDate).as('h')).select(['h.group_id', 'h.held']).execute()
  return new Map(rows.map(row => [row.group_id, row.held]))
}

const groups = (db: Db, of: RawBuilder<string[]>) => db.$pickTables<'therapy_group' | 'group_facilitator' | 'staff_name' | 'room' | 'session'>()
  .selectFrom('therapy_group as g').leftJoin(held(of, 'infinity').as('h'), join => join.onRef('h.group_id', '=', 'g.id'))
  .select(eb => ['g.id', 'g.program_id as programId', 'g.topic', topicSaid.as('topicSaid'), 'g.track', 'g.phases', 'g.weekday',
    sql<string>`to_char(g.starts, 'HH24:MI')`.as('starts'), 'g.minutes', 'g.break_minutes as breakMinutes', 'g.seats', 'g.room_id as roomId', 'g.remote', 'g.kind', 'g.joining', 'g.audience', 'g.credentials', 'g.units', 'g.language',
    sql<string[]>`coalesce((select r.access from room r where r.clinic_id = g.clinic_id and r.id = g.room_id), '{}')`.as('roomAccess'),
    'g.from_date as fromDate', 'g.until_date as untilDate', 'g.made_until as madeUntil', 'g.version',
    eb.selectFrom('session as x').whereRef('x.clinic_id', '=', 'g.clinic_id').whereRef('x.group_id', '=', 'g.id').where('x.cancelled_at', 'is', null)
      .where('x.closed_at', 'is', null).where('x.unit', 'is not', null).orderBy('x.starts_at').limit(1).select('x.unit').as('nextUnit'),
    eb.selectFrom('room as r').whereRef('r.clinic_id', '=', 'g.clinic_id').whereRef('r.id', '=', 'g.room_id').select('r.name').as('roomName'),
    sql<number>`coalesce(h.held, 0)`.as('members'),
    eb.selectFrom('group_facilitator as f').innerJoin('staff_name as n', join => join.onRef('n.clinic_id', '=', 'f.clinic_id').onRef('n.staff_id', '=', 'f.staff_id'))
      .whereRef('f.clinic_id', '=', 'g.clinic_id').whereRef('f.group_id', '=', 'g.id')
      .select(sql<unknown>`coalesce(jsonb_agg(jsonb_build_object('id', f.staff_id, 'name', n.name) order by n.name), '[]')`.as('list')).as('facilitators')])

const asGroup = (found: { facilitators: unknown }): Group => {
  const { facilitators, ...rest } = found
  const people = Group.shape.facilitators.parse(facilitators)
  return Group.parse({ ...rest, facilitators: people, facilitatorIds: people.map(({ id }) => id) })
}

/** One group. */
export async function groupById(db: Db, id: string): Promise<Group | undefined> {
  const found = await groups(db, theseGroups([id])).where('g.id', '=', id).executeTakeFirst()
  return found && asGroup(found)
}

/** Groups that run on a day or later, in order of the week; of one program or of all. */
export async function groupsFrom(db: Db, onDate: string, programId?: string): Promise<Group[]> {
  let asked = groups(db, everyGroup).where(eb => eb.or([eb('g.until_date', 'is', null), eb('g.until_date', '>=', onDate)]))
  if (programId !== undefined) asked = asked.where('g.program_id', '=', programId)
  const rows = await asked.orderBy('g.weekday').orderBy('g.starts').orderBy('g.topic').orderBy('g.id').execute()
  return rows.map(asGroup)
}

/** Closes a site for a day; twice is once. */
export async function insertClosedDay(db: Db, clinicId: string, siteId: string, day: string, words: string): Promise<void> {
  await own(db).insertInto('closed_day').values({ clinic_id: clinicId, site_id: siteId, day, words }).onConflict(oc => oc.doNothing()).execute()
}

/** Days on which the site of a program is closed, from a day on. */
export async function closedDays(db: Db, siteId: string, from: string): Promise<Set<string>> {
  const rows = await own(db).selectFrom('closed_day').select('day').where('site_id', '=', siteId).where('day', '>=', from).execute()
  return new Set(rows.map(({ day }) => day))
}

/** The days a site is closed from a day on, with the reason. */
export const closedDaysWithWords = (db: Db, from: string): Promise<{ siteId: string, day: string, words: string }[]> =>
  own(db).selectFrom('closed_day').select(['site_id as siteId', 'day', 'words']).where('day', '>=', from).orderBy('day').execute()

/** Opens a site again on a day. */
export async function deleteClosedDay(db: Db, siteId: string, day: string): Promise<void> {
  await own(db).deleteFrom('closed_day').where('site_id', '=', siteId).where('day', '=', day).execute()
}
