// Tables: staff_member
import type { Db } from '../../platform/server/db.ts'
import type { StaffDetails, StaffMember } from './staff.words.ts'

const own = (db: Db) => db.$pickTables<'staff_member'>()

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

/** Whoever shows this e-mail address, in any clinic: asked only while nobody is signed in. */
export async function staffByEmail(db: Db, email: string): Promise<{ clinicId: string, id: string, roles: string[], name: string }[]> {
  return own(db).selectFrom('staff_member').select(['clinic_id as clinicId', 'id', 'roles', 'name'])
    .where('email', '=', email).where('left_at', 'is', null).execute()
}

/** One staff member. */
export async function staffById(db: Db, id: string): Promise<(StaffMember & { email: string }) | undefined> {
  const row = await own(db).selectFrom('staff_member').select(['id', 'name', 'roles', 'credential', 'left_at', 'email']).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { left_at, ...member } = row
  return { ...member, left: left_at !== null }
}
