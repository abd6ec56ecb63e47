// Tables: commitment, life_wish, staff_hours, staff_leave
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Commitment, LifeWish, UNASKED, type CommitmentDetails } from './life.words.ts'

const own = (db: Db) => db.$pickTables<'commitment' | 'life_wish' | 'staff_hours' | 'staff_leave'>()

const row = (c: CommitmentDetails) => ({
  kind: c.kind, words: c.words, weekdays: c.weekdays, starts: c.starts, ends: c.ends, from_date: c.fromDate, until_date: c.untilDate,
  every_weeks: c.everyWeeks, counted_from: c.countedFrom,
})

const commitments = (db: Db) => own(db).selectFrom('commitment').select(['id', 'client_id as clientId', 'kind', 'words', 'weekdays',
  sql<string>`to_char(starts, 'HH24:MI')`.as('starts'), sql<string>`to_char(ends, 'HH24:MI')`.as('ends'), 'from_date as fromDate',
  'until_date as untilDate', 'every_weeks as everyWeeks', 'counted_from as countedFrom', 'entered_by_kind as enteredByKind', 'version'])

/** One commitment. */
export async function commitmentById(db: Db, id: string): Promise<Commitment | undefined> {
  const found = await commitments(db).where('id', '=', id).executeTakeFirst()
  return found && Commitment.parse(found)
}

/** What fills a client's life, in order of the week. */
export async function commitmentsOf(db: Db, clientId: string): Promise<Commitment[]> {
  const rows = await commitments(db).where('client_id', '=', clientId).orderBy(sql`weekdays[1]`).orderBy('commitment.starts').orderBy('id').execute()
  return rows.map(found => Commitment.parse(found))
}

/** Adds something to a client's life. */
export async function insertCommitment(db: Db, clinicId: string, c: CommitmentDetails & { id: string, clientId: string, enteredByKind: string }): Promise<void> {
  await own(db).insertInto('commitment').values({ ...row(c), clinic_id: clinicId, id: c.id, client_id: c.clientId, entered_by_kind: c.enteredByKind }).execute()
}

/** Changes it, unless somebody else changed it first. */
export async function updateCommitment(db: Db, id: string, version: number, c: CommitmentDetails): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('commitment').set({ ...row(c), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes it away. */
export async function deleteCommitment(db: Db, id: string): Promise<void> {
  await own(db).deleteFrom('commitment').where('id', '=', id).execute()
}

/** How a client gets here and what would suit them; what is assumed when nobody has asked. */
export async function wishOf(db: Db, clientId: string): Promise<LifeWish> {
  const found = await own(db).selectFrom('life_wish').select(['travel_minutes as travelMinutes', 'mode', 'track', 'time_zone as timeZone',
    'most_minutes_a_day as mostMinutesADay', 'family_hour as familyHour', 'family_weekdays as familyWeekdays',
    sql<string>`to_char(family_starts, 'HH24:MI')`.as('familyStarts'), sql<string>`to_char(family_ends, 'HH24:MI')`.as('familyEnds'),
    'languages', 'means', sql<string | null>`to_char(last_way_home, 'HH24:MI')`.as('lastWayHome'), 'access', 'access_words as accessWords', 'apart_words as apartWords'])
    .where('client_id', '=', clientId).executeTakeFirst()
  return found === undefined ? UNASKED : LifeWish.parse(found)
}

/** Writes down what would suit a client. */
export async function saveWish(db: Db, clinicId: string, clientId: string, wish: LifeWish): Promise<void> {
  const values = {
    travel_minutes: wish.travelMinutes, mode: wish.mode, track: wish.track, time_zone: wish.timeZone, most_minutes_a_day: wish.mostMinutesADay,
    family_hour: wish.familyHour, family_weekdays: wish.familyWeekdays, family_starts: wish.familyStarts, family_ends: wish.familyEnds,
    languages: wish.languages, means: wish.means, last_way_home: wish.lastWayHome, access: wish.access, access_words: wish.accessWords, apart_words: wish.apartWords,
  }
  await own(db).insertInto('life_wish').values({ ...values, clinic_id: clinicId, client_id: clientId })
    .onConflict(oc => oc.columns(['clinic_id', 'client_id']).doUpdateSet(eb => ({ ...values, version: eb('life_wish.version', '+', 1) }))).execute()
}

/** When a staff member can see clients. */
export interface StaffHours { readonly weekday: number, readonly starts: string, readonly ends: string }

/** Office hours of somebody who has not said theirs. Source: the clinic's own default. */
const OFFICE_HOURS: readonly StaffHours[] = [1, 2, 3, 4, 5].map(weekday => ({ weekday, starts: '08:00', ends: '20:30' }))

/** The hours a staff member has said; empty while the usual office hours count. */
export const saidHoursOf = (db: Db, staffId: string): Promise<readonly StaffHours[]> =>
  own(db).selectFrom('staff_hours').select(['weekday', sql<string>`to_char(starts, 'HH24:MI')`.as('starts'),
    sql<string>`to_char(ends, 'HH24:MI')`.as('ends')]).where('staff_id', '=', staffId).orderBy('weekday').execute()

/** The hours in which a staff member can see clients. */
export async function staffHoursOf(db: Db, staffId: string): Promise<readonly StaffHours[]> {
  const rows = await saidHoursOf(db, staffId)
  return rows.length === 0 ? OFFICE_HOURS : rows
}

/** Writes down when a staff member can see clients. */
export async function saveStaffHours(db: Db, clinicId: string, staffId: string, hours: readonly (StaffHours & { id: string })[]): Promise<void> {
  await own(db).deleteFrom('staff_hours').where('staff_id', '=', staffId).execute()
  if (hours.length === 0) return
  await own(db).insertInto('staff_hours').values(hours.map(h => ({ clinic_id: clinicId, id: h.id, staff_id: staffId, weekday: h.weekday, starts: h.starts, ends: h.ends }))).execute()
}

/** Days on which a staff member is away, both included. */
export interface StaffLeave { readonly id: string, readonly staffId: string, readonly fromDate: string, readonly untilDate: string }

/** Who is away on a day or later; of one staff member or of all. */
export const leaveFrom = (db: Db, onDate: string, staffId?: string): Promise<StaffLeave[]> => {
  const asked = own(db).selectFrom('staff_leave').select(['id', 'staff_id as staffId', 'from_date as fromDate', 'until_date as untilDate']).where('until_date', '>=', onDate).orderBy('from_date')
  return (staffId === undefined ? asked : asked.where('staff_id', '=', staffId)).execute()
}

/** One leave. */
export const leaveById = (db: Db, id: string): Promise<StaffLeave | undefined> =>
  own(db).selectFrom('staff_leave').select(['id', 'staff_id as staffId', 'from_date as fromDate', 'until_date as untilDate']).where('id', '=', id).executeTakeFirst()

/** Somebody will be away. */
export async function insertLeave(db: Db, clinicId: string, leave: StaffLeave): Promise<void> {
  await own(db).insertInto('staff_leave').values({ clinic_id: clinicId, id: leave.id, staff_id: leave.staffId, from_date: leave.fromDate, until_date: leave.untilDate }).execute()
}

/** They are not away after all. */
export async function deleteLeave(db: Db, id: string): Promise<void> {
  await own(db).deleteFrom('staff_leave').where('id', '=', id).execute()
}
