// Tables: sign_in, sign_in_try, challenge
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { tokenHash } from '../../platform/server/perform.ts'
import type { OpenSignIn } from './sign-in.words.ts'

const own = (db: Db) => db.$pickTables<'sign_in' | 'sign_in_try' | 'challenge'>()

/** So long without a touch covers a screen. Source: the database's own rule, migration 0003. */
const IDLE_MS = 15 * 60_000

/** A person at a device, from now on. */
export interface NewSignIn {
  readonly clinicId: string, readonly id: string, readonly token: string, readonly kind: 'staff' | 'client' | 'supporter' | 'kiosk'
  readonly personId: string, readonly strong: boolean, readonly device: string, readonly deviceId?: string
  readonly now: string, readonly expires: string
}

/** Writes a sign-in down; of its token only the hash. */
export async function insertSignIn(db: Db, signIn: NewSignIn): Promise<void> {
  await own(db).insertInto('sign_in').values({
    clinic_id: signIn.clinicId, id: signIn.id, token_hash: tokenHash(signIn.token), kind: signIn.kind, person_id: signIn.personId,
    strong: signIn.strong, device: signIn.device, device_id: signIn.deviceId ?? null, started_at: signIn.now, seen_at: signIn.now,
    expires_at: signIn.expires, proven_at: signIn.strong ? signIn.now : null,
  }).execute()
}

/** Ends one sign-in at once. */
export async function endSignIn(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('sign_in').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Ends every sign-in of a person, but for the one named. */
export async function endSignInsOf(db: Db, personId: string, now: string, except: string | null = null): Promise<void> {
  let ending = own(db).updateTable('sign_in').set({ ended_at: now }).where('person_id', '=', personId).where('ended_at', 'is', null)
  if (except !== null) ending = ending.where('id', '<>', except)
  await ending.execute()
}

/** Where a person is signed in now. */
export async function signInsOf(db: Db, personId: string, here: string | null, now: string): Promise<OpenSignIn[]> {
  const rows = await own(db).selectFrom('sign_in').select(['id', 'device', 'started_at as startedAt', 'seen_at as seenAt', 'expires_at as expiresAt'])
    .where('person_id', '=', personId).where('ended_at', 'is', null).where('expires_at', '>', now).orderBy('started_at', 'desc').execute()
  return rows.map(row => ({ ...row, here: row.id === here }))
}

/** One open sign-in. */
export async function signInById(db: Db, id: string): Promise<{ id: string, personId: string } | undefined> {
  return own(db).selectFrom('sign_in').select(['id', 'person_id as personId']).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
}

/** The person showed again who they are: the screen is open and, with a passkey or second factor, fresh. */
export async function markProven(db: Db, id: string, strong: boolean, now: string): Promise<void> {
  await own(db).updateTable('sign_in').set({ seen_at: now, ...(strong && { strong: true, proven_at: now }) }).where('id', '=', id).execute()
}

/** The screen is covered from now on, as after a quarter of an hour without a touch. */
export async function markCovered(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('sign_in').set({ seen_at: new Date(Date.parse(now) - IDLE_MS).toISOString() }).where('id', '=', id).execute()
}

/** How many wrong tries the last hour saw for one subject, and how long ago the last was. */
export async function wrongTries(db: Db, subject: Buffer, now: string): Promise<{ count: number, secondsSinceLast: number }> {
  const row = await own(db).selectFrom('sign_in_try').select(eb => [eb.fn.countAll<string>().as('count'), eb.fn.max('at').as('last')])
    .where('subject', '=', subject).where('at', '>', new Date(Date.parse(now) - 3_600_000).toISOString()).executeTakeFirstOrThrow()
  const last: string | null = row.last
  return { count: Number(row.count), secondsSinceLast: last === null ? 3600 : (Date.parse(now) - Date.parse(last)) / 1000 }
}

/** Counts one wrong try. */
export async function countWrongTry(db: Db, subject: Buffer, id: string, now: string): Promise<void> {
  await own(db).insertInto('sign_in_try').values({ subject, id, at: now }).execute()
}

/** One guess at a time for one secret from one place: false when another one is under way. */
export async function takeTurn(db: Db, subject: Buffer): Promise<boolean> {
  const { mine } = await own(db).selectNoFrom(sql<boolean>`pg_try_advisory_xact_lock(${subject.readInt32BE(0)}, ${subject.readInt32BE(4)})`.as('mine')).executeTakeFirstOrThrow()
  return mine
}

/** A passkey ceremony starts. Its id must have been presented. */
export async function insertChallenge(db: Db, challenge: { id: string, value: string, purpose: string, expires: string }): Promise<void> {
  await own(db).insertInto('challenge').values({ id: challenge.id, value: challenge.value, purpose: challenge.purpose, expires_at: challenge.expires }).execute()
}

/** Takes a challenge away: it works once. */
export async function takeChallenge(db: Db, id: string, purpose: string, now: string): Promise<string | undefined> {
  const row = await own(db).deleteFrom('challenge').where('id', '=', id).where('purpose', '=', purpose).returning(['value', 'expires_at']).executeTakeFirst()
  return row !== undefined && row.expires_at > now ? row.value : undefined
}

/** Removes ceremonies nobody finished and tries nobody counts any more. */
export async function tidySignIns(db: Db, now: string): Promise<void> {
  await own(db).deleteFrom('challenge').where('expires_at', '<', now).execute()
  await own(db).deleteFrom('sign_in_try').where('at', '<', new Date(Date.parse(now) - 86_400_000).toISOString()).execute()
}
