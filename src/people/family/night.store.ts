// Tables: family_night, family_coming, family_wish. Views: supporter_name
import type { Db } from '../../platform/server/db.ts'
import { Coming, Guest, Night, Wish } from './night.words.ts'

const own = (db: Db) => db.$pickTables<'family_night' | 'family_coming' | 'family_wish' | 'supporter_name'>()

const nights = (db: Db) => own(db).selectFrom('family_night').select(['id', 'title', 'words', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'language'])
  .where('called_off_at', 'is', null)

/** Family nights that are not over, soonest first; with a few days back for staff. */
export async function nightsSince(db: Db, since: string): Promise<Night[]> {
  return (await nights(db).where('ends_at', '>', since).orderBy('starts_at').limit(30).execute()).map(row => Night.parse(row))
}

/** One family night that was not called off. */
export async function nightById(db: Db, id: string): Promise<Night | undefined> {
  const row = await nights(db).where('id', '=', id).executeTakeFirst()
  return row && Night.parse(row)
}

/** Plans an evening. */
export async function insertNight(db: Db, clinicId: string, night: Night & { by: string, now: string }): Promise<void> {
  await own(db).insertInto('family_night').values({
    clinic_id: clinicId, id: night.id, title: night.title, words: night.words, starts_at: night.startsAt, ends_at: night.endsAt, place: night.place,
    language: night.language, planned_by: night.by, planned_at: night.now,
  }).execute()
}

/** Calls an evening off. */
export async function callOffNight(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('family_night').set({ called_off_at: now }).where('id', '=', id).execute()
}

/** What one supporter said about coming. */
export async function comingOf(db: Db, supporterId: string): Promise<Coming[]> {
  const rows = await own(db).selectFrom('family_coming').select(['supporter_id as supporterId', 'about_id as aboutId', 'says', 'came'])
    .where('supporter_id', '=', supporterId).execute()
  return rows.map(row => Coming.parse(row))
}

/** A supporter says whether they come. */
export async function sayComing(db: Db, clinicId: string, said: { supporterId: string, aboutId: string, says: boolean, now: string }): Promise<void> {
  const row = { says: said.says, said_at: said.now }
  await own(db).insertInto('family_coming').values({ clinic_id: clinicId, supporter_id: said.supporterId, about_id: said.aboutId, ...row })
    .onConflict(conflict => conflict.columns(['clinic_id', 'supporter_id', 'about_id']).doUpdateSet(row)).execute()
}

/** Staff mark who was there. */
export async function markCame(db: Db, clinicId: string, mark: { supporterId: string, aboutId: string, came: boolean, by: string, now: string }): Promise<void> {
  const row = { came: mark.came, marked_by: mark.by, marked_at: mark.now }
  await own(db).insertInto('family_coming').values({ clinic_id: clinicId, supporter_id: mark.supporterId, about_id: mark.aboutId, ...row })
    .onConflict(conflict => conflict.columns(['clinic_id', 'supporter_id', 'about_id']).doUpdateSet(row)).execute()
}

/** Who said something about an evening or a family session, by name. */
export async function guestsOf(db: Db, aboutIds: readonly string[]): Promise<(Guest & { aboutId: string })[]> {
  if (aboutIds.length === 0) return []
  const rows = await own(db).selectFrom('family_coming as c')
    .innerJoin('supporter_name as s', join => join.onRef('s.clinic_id', '=', 'c.clinic_id').onRef('s.supporter_id', '=', 'c.supporter_id'))
    .select(['c.about_id as aboutId', 'c.supporter_id as supporterId', 's.name', 'c.says', 'c.came']).where('c.about_id', 'in', [...aboutIds]).orderBy('s.name').execute()
  return rows.map(({ aboutId, ...guest }) => ({ aboutId, ...Guest.parse(guest) }))
}

/** Keeps that a supporter asks for help for themselves. */
export async function insertWish(db: Db, wish: { clinicId: string, id: string, supporterId: string, words: string, now: string }): Promise<void> {
  await own(db).insertInto('family_wish').values({
    clinic_id: wish.clinicId, id: wish.id, supporter_id: wish.supporterId, words: wish.words, asked_at: wish.now,
  }).execute()
}

/** How often a supporter asked since an instant, and when last. */
export async function wishesBy(db: Db, supporterId: string): Promise<{ askedAt: string, answeredAt: string | null }[]> {
  return own(db).selectFrom('family_wish').select(['asked_at as askedAt', 'answered_at as answeredAt']).where('supporter_id', '=', supporterId)
    .orderBy('asked_at', 'desc').limit(5).execute()
}

/** Wishes that wait, oldest first. */
export async function openWishes(db: Db): Promise<Wish[]> {
  const rows = await own(db).selectFrom('family_wish as w')
    .innerJoin('supporter_name as s', join => join.onRef('s.clinic_id', '=', 'w.clinic_id').onRef('s.supporter_id', '=', 'w.supporter_id'))
    .select(['w.id', 's.name as supporterName', 's.phone', 's.email', 'w.words', 'w.asked_at as askedAt'])
    .where('w.answered_at', 'is', null).orderBy('w.asked_at').limit(50).execute()
  return rows.map(row => Wish.parse(row))
}

/** Somebody of the team has answered. */
export async function answerWish(db: Db, answered: { id: string, by: string, answer: string, now: string }): Promise<boolean> {
  const row = await own(db).updateTable('family_wish').set({ answered_at: answered.now, answered_by: answered.by, answer: answered.answer })
    .where('id', '=', answered.id).where('answered_at', 'is', null).returning('id').executeTakeFirst()
  return row !== undefined
}
