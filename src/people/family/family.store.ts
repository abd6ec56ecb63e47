// Tables: supporter, release, release_narrowed, family_word
import type { Db } from '../../platform/server/db.ts'
import { clinicDay } from '../clinic/public.ts'
import { Topic, type FamilyWord, type Release, type Supporter, type SupporterDetails } from './family.words.ts'
import { releaseState } from './release.rules.ts'

const own = (db: Db) => db.$pickTables<'supporter' | 'release' | 'release_narrowed' | 'family_word'>()

const supporters = (db: Db) => own(db).selectFrom('supporter').select(['id', 'client_id as clientId', 'name', 'relation', 'email', 'phone', 'language']).where('ended_at', 'is', null)

const asSupporter = <T extends { language: string }>(row: T): T & { language: 'en' | 'es' } => ({ ...row, language: row.language === 'es' ? 'es' : 'en' })

/** One supporter who has not been let go. */
export async function supporterById(db: Db, id: string): Promise<Supporter | undefined> {
  const row = await supporters(db).where('id', '=', id).executeTakeFirst()
  return row && asSupporter(row)
}

/** The people around a client. */
export async function supportersOf(db: Db, clientId: string): Promise<Supporter[]> {
  return (await supporters(db).where('client_id', '=', clientId).orderBy('created_at').execute()).map(asSupporter)
}

/** Writes a supporter down. */
export async function insertSupporter(db: Db, supporter: SupporterDetails & { clinicId: string, id: string, clientId: string, now: string }): Promise<void> {
  await own(db).insertInto('supporter').values({
    clinic_id: supporter.clinicId, id: supporter.id, client_id: supporter.clientId, name: supporter.name, relation: supporter.relation,
    email: supporter.email ?? null, phone: supporter.phone ?? null, language: supporter.language, created_at: supporter.now,
  }).execute()
}

/** Lets a supporter go; their releases are taken back with them. */
export async function endSupporter(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('supporter').set({ ended_at: now }).where('id', '=', id).execute()
  await own(db).updateTable('release').set(eb => ({ revoked_at: now, version: eb('version', '+', 1) }))
    .where('supporter_id', '=', id).where('revoked_at', 'is', null).execute()
}

const releases = (db: Db) => own(db).selectFrom('release').select(['id', 'client_id as clientId', 'supporter_id as supporterId', 'recipient', 'topics', 'purpose',
  'signed_at as signedAt', 'valid_until as validUntil', 'revoked_at as revokedAt', 'version'])

const topicsOf = ({ topics }: { topics: readonly string[] }): Topic[] => topics.flatMap(topic => Topic.safeParse(topic).data ?? [])

const asRelease = <T extends { topics: string[], validUntil: string, revokedAt: string | null }>(row: T, today: string): Omit<T, 'topics'> & Pick<Release, 'topics' | 'state'> =>
  ({ ...row, topics: topicsOf(row), state: releaseState(row, today) })

/** Every release of a client as it stands at an instant, newest first. */
export async function releasesOf(db: Db, clientId: string, now: string): Promise<Release[]> {
  const today = await clinicDay(db, now)
  const rows = await releases(db).where('client_id', '=', clientId).orderBy('signed_at', 'desc').execute()
  return rows.map(row => asRelease(row, today))
}

/** The releases that name a supporter, as they stand at an instant. */
export async function releasesFor(db: Db, supporterId: string, now: string): Promise<Release[]> {
  const today = await clinicDay(db, now)
  const rows = await releases(db).where('supporter_id', '=', supporterId).execute()
  return rows.map(row => asRelease(row, today))
}

/** One release, as it stands at an instant. */
export async function releaseById(db: Db, id: string, now: string): Promise<Release | undefined> {
  const row = await releases(db).where('id', '=', id).executeTakeFirst()
  return row && asRelease(row, await clinicDay(db, now))
}

/** One release as it was given, whether or not it still opens anything. */
export async function releaseGiven(db: Db, id: string): Promise<Omit<Release, 'state'> | undefined> {
  const row = await releases(db).where('id', '=', id).executeTakeFirst()
  return row && { ...row, topics: topicsOf(row) }
}

/** Keeps a release. */
export async function insertRelease(db: Db, clinicId: string, release: Omit<Release, 'revokedAt' | 'version' | 'state'>): Promise<void> {
  await own(db).insertInto('release').values({
    clinic_id: clinicId, id: release.id, client_id: release.clientId, supporter_id: release.supporterId, recipient: release.recipient,
    topics: release.topics, purpose: release.purpose, signed_at: release.signedAt, valid_until: release.validUntil,
  }).execute()
}

/** Takes a release back, at once. */
export async function revoke(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('release').set(eb => ({ revoked_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** Takes one topic back; the rest of the release goes on. */
export async function narrow(db: Db, clinicId: string, release: Pick<Release, 'id' | 'clientId' | 'topics'>, topic: Topic, now: string): Promise<void> {
  await own(db).updateTable('release').set(eb => ({ topics: release.topics.filter(other => other !== topic), version: eb('version', '+', 1) })).where('id', '=', release.id).execute()
  await own(db).insertInto('release_narrowed').values({ clinic_id: clinicId, release_id: release.id, topic, client_id: release.clientId, at: now }).execute()
}

/** Keeps what a supporter told the team. */
export async function insertWord(db: Db, word: { clinicId: string, id: string, clientId: string, supporterId: string, words: string, now: string }): Promise<void> {
  await own(db).insertInto('family_word').values({
    clinic_id: word.clinicId, id: word.id, client_id: word.clientId, supporter_id: word.supporterId, words: word.words, told_at: word.now,
  }).execute()
}

/** What one supporter has told, newest first. */
export async function wordsOf(db: Db, supporterId: string, limit = 20): Promise<{ toldAt: string, words: string }[]> {
  return own(db).selectFrom('family_word').select(['told_at as toldAt', 'words']).where('supporter_id', '=', supporterId)
    .orderBy('told_at', 'desc').limit(limit).execute()
}

/** What the people around a client have told the team, newest first. */
export async function wordsAbout(db: Db, clientId: string): Promise<FamilyWord[]> {
  return own(db).selectFrom('family_word as w').innerJoin('supporter as s', join => join.onRef('s.clinic_id', '=', 'w.clinic_id').onRef('s.id', '=', 'w.supporter_id'))
    .select(['w.id', 's.name as supporterName', 's.relation', 'w.words', 'w.told_at as toldAt']).where('w.client_id', '=', clientId)
    .orderBy('w.told_at', 'desc').limit(50).execute()
}
