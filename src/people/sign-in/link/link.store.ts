// Tables: link, device
import type { Db } from '../../../platform/server/db.ts'
import { LINK_ANSWERS } from '../guessing.rules.ts'
import type { LinkPurpose } from './link.words.ts'

const own = (db: Db) => db.$pickTables<'link' | 'device'>()

/** A way in that was handed over. */
export interface HandedLink {
  readonly id: string, readonly clinicId: string, readonly purpose: string, readonly personId: string
}

/** Why a link opens nothing any more. */
export type LinkEnd = 'link.used' | 'link.late' | 'link.too-many-answers'

/** Keeps a new link; of its code only the mark. */
export async function insertLink(db: Db, link: {
  clinicId: string, id: string, codeHash: Buffer, purpose: LinkPurpose, personId: string, now: string, expires: string,
}): Promise<void> {
  await own(db).insertInto('link').values({
    clinic_id: link.clinicId, id: link.id, code_hash: link.codeHash, purpose: link.purpose, person_id: link.personId,
    created_at: link.now, expires_at: link.expires,
  }).execute()
}

/** The link of a presented code, and why it is no longer good. */
export async function linkOf(db: Db, codeHash: Buffer, now: string): Promise<(HandedLink & { readonly end: LinkEnd | null }) | undefined> {
  const link = await own(db).selectFrom('link')
    .select(['id', 'clinic_id as clinicId', 'purpose', 'person_id as personId', 'used_at as usedAt', 'expires_at as expiresAt', 'wrong_answers as wrongAnswers'])
    .where('code_hash', '=', codeHash).executeTakeFirst()
  if (link === undefined) return undefined
  const { usedAt, expiresAt, wrongAnswers, ...handed } = link
  const end = usedAt !== null ? 'link.used' : expiresAt <= now ? 'link.late' : wrongAnswers >= LINK_ANSWERS ? 'link.too-many-answers' : null
  return { ...handed, end }
}

/** Uses a link up; false when somebody was faster. */
export async function useLink(db: Db, id: string, now: string): Promise<boolean> {
  const row = await own(db).updateTable('link').set({ used_at: now }).where('id', '=', id).where('used_at', 'is', null).returning('id').executeTakeFirst()
  return row !== undefined
}

/** Counts a wrong answer to the question of a link. */
export async function countWrongAnswer(db: Db, id: string): Promise<void> {
  await own(db).updateTable('link').set(eb => ({ wrong_answers: eb('wrong_answers', '+', 1) })).where('id', '=', id).execute()
}

/** Every older link of a person is dead once a new one is handed over. */
export async function endLinksOf(db: Db, personId: string, now: string): Promise<void> {
  await own(db).updateTable('link').set({ used_at: now }).where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

/** Whether a person still has an unused invitation. */
export async function openLinksOf(db: Db, personIds: readonly string[], now: string): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await own(db).selectFrom('link').select(['person_id', 'expires_at']).where('person_id', 'in', [...personIds])
    .where('used_at', 'is', null).where('expires_at', '>', now).execute()
  return new Map(rows.map(row => [row.person_id, row.expires_at]))
}

/** A phone as it is checked. */
export interface BoundDevice {
  readonly id: string, readonly clinicId: string, readonly kind: string, readonly personId: string, readonly pinHash: string
}

/** The phone of a presented key, while it is bound. */
export async function boundDevice(db: Db, keyHash: Buffer): Promise<BoundDevice | undefined> {
  return own(db).selectFrom('device').select(['id', 'clinic_id as clinicId', 'kind', 'person_id as personId', 'pin_hash as pinHash'])
    .where('key_hash', '=', keyHash).where('ended_at', 'is', null).executeTakeFirst()
}

/** The PIN of the phone a person has bound, as it is kept. */
export async function pinHashOf(db: Db, personId: string): Promise<string | undefined> {
  return (await own(db).selectFrom('device').select('pin_hash').where('person_id', '=', personId).where('ended_at', 'is', null).executeTakeFirst())?.pin_hash
}

/** Binds a phone to a person; phones bound before are let go. */
export async function bindDevice(db: Db, device: {
  clinicId: string, id: string, keyHash: Buffer, kind: 'client' | 'supporter', personId: string, pinHash: string, name: string, now: string,
}): Promise<void> {
  await endDevicesOf(db, device.personId, device.now)
  await own(db).insertInto('device').values({
    clinic_id: device.clinicId, id: device.id, key_hash: device.keyHash, kind: device.kind, person_id: device.personId,
    pin_hash: device.pinHash, name: device.name, bound_at: device.now,
  }).execute()
}

/** Lets a person's phones go. */
export async function endDevicesOf(db: Db, personId: string, now: string): Promise<void> {
  await own(db).updateTable('device').set({ ended_at: now }).where('person_id', '=', personId).where('ended_at', 'is', null).execute()
}

/** Which phone each person has bound. */
export async function devicesOf(db: Db, personIds: readonly string[]): Promise<{ personId: string, name: string, boundAt: string }[]> {
  if (personIds.length === 0) return []
  return own(db).selectFrom('device').select(['person_id as personId', 'name', 'bound_at as boundAt'])
    .where('person_id', 'in', [...personIds]).where('ended_at', 'is', null).execute()
}
