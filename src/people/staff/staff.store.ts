// Tables: staff_member. Views: kept_out
import type { Db } from '../../platform/server/db.ts'
import type { StaffDetails, StaffMember, StaffRecord } from './staff.words.ts'

const own = (db: Db) => db.$pickTables<'staff_member' | 'kept_out'>()

/** Takes somebody on. */
export async function insertStaff(db: Db, clinicId: string, id: string, details: StaffDetails, now: string): Promise<void> {
  await own(db).insertInto('staff_member').values({
    clinic_id: clinicId, id, name: details.name, email: details.email, phone: details.phone ?? null, roles: details.roles,
    credential: details.credential ?? null, credential_until: details.credentialUntil ?? null, language: details.language, created_at: now,
  }).execute()
}

/** Everybody the clinic employs or employed. */
export async function allStaff(db: Db): Promise<StaffMember[]> {
  const rows = await own(db).selectFrom('staff_member').select(['id', 'name', 'roles', 'credential', 'left_at']).orderBy('name').execute()
  return rows.map(({ left_at, ...member }) => ({ ...member, left: left_at !== null }))
}

/** Everybody who works here, with the phone number the clinic knows. */
export const staffPhones = (db: Db): Promise<{ id: string, roles: string[], phone: string | null }[]> =>
  own(db).selectFrom('staff_member').select(['id', 'roles', 'phone']).where('left_at', 'is', null).orderBy('name').execute()

/** Which clients keep whom out of their records. */
export const allKeptOut = (db: Db): Promise<{ clientId: string | null, staffId: string | null }[]> =>
  own(db).selectFrom('kept_out').select(['client_id as clientId', 'staff_id as staffId']).execute()

/** What everybody who works here is licensed as, and until when. */
export const staffCredentials = (db: Db): Promise<{ id: string, name: string, credential: string | null, credentialUntil: string | null }[]> =>
  own(db).selectFrom('staff_member').select(['id', 'name', 'credential', 'credential_until as credentialUntil']).where('left_at', 'is', null).orderBy('name').execute()

/** Whoever shows this e-mail address, in any clinic: asked only while nobody is signed in. */
export async function staffByEmail(db: Db, email: string): Promise<{ clinicId: string, id: string, roles: string[], name: string }[]> {
  return own(db).selectFrom('staff_member').select(['clinic_id as clinicId', 'id', 'roles', 'name'])
    .where('email', '=', email).where('left_at', 'is', null).execute()
}

/** Everybody with what a director needs to know of their access. */
export async function staffRecords(db: Db): Promise<StaffRecord[]> {
  const rows = await own(db).selectFrom('staff_member').select(['id', 'name', 'email', 'roles', 'credential', 'language', 'left_at', 'version']).orderBy('name').execute()
  return rows.map(({ left_at, ...row }) => ({ ...row, language: row.language === 'es' ? 'es' : 'en', left: left_at !== null }))
}

/** One staff member with what a director needs to know of their access. */
export async function staffRecord(db: Db, id: string): Promise<StaffRecord | undefined> {
  return (await staffRecords(db)).find(member => member.id === id)
}

/** Gives a staff member other roles. */
export async function changeRoles(db: Db, id: string, roles: readonly string[]): Promise<void> {
  await own(db).updateTable('staff_member').set(eb => ({ roles: [...roles], version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** A staff member has left the clinic. */
export async function letGo(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('staff_member').set(eb => ({ left_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** One staff member. */
export async function staffById(db: Db, id: string): Promise<(StaffMember & { email: string, language: 'en' | 'es' }) | undefined> {
  const row = await own(db).selectFrom('staff_member').select(['id', 'name', 'roles', 'credential', 'left_at', 'email', 'language']).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { left_at, language, ...member } = row
  return { ...member, language: language === 'es' ? 'es' : 'en', left: left_at !== null }
}
