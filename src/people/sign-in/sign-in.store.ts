// Tables: sign_in, password
import type { Db } from '../../platform/server/db.ts'
import { tokenHash } from '../../platform/server/perform.ts'

const own = (db: Db) => db.$pickTables<'sign_in' | 'password'>()

/** A person at a device, from now on. */
export interface NewSignIn {
  readonly clinicId: string, readonly id: string, readonly token: string, readonly kind: 'staff' | 'client' | 'supporter'
  readonly personId: string, readonly strong: boolean, readonly device: string, readonly now: string, readonly expires: string
}

/** Writes a sign-in down; of its token only the hash. */
export async function insertSignIn(db: Db, signIn: NewSignIn): Promise<void> {
  await own(db).insertInto('sign_in').values({
    clinic_id: signIn.clinicId, id: signIn.id, token_hash: tokenHash(signIn.token), kind: signIn.kind, person_id: signIn.personId,
    strong: signIn.strong, device: signIn.device, started_at: signIn.now, seen_at: signIn.now, expires_at: signIn.expires,
  }).execute()
}

/** Ends one sign-in at once. */
export async function endSignIn(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('sign_in').set({ ended_at: now }).where('id', '=', id).execute()
}

/** The stored hash of a staff member's password. */
export async function passwordOf(db: Db, staffId: string): Promise<string | undefined> {
  return (await own(db).selectFrom('password').select('hash').where('staff_id', '=', staffId).executeTakeFirst())?.hash
}

/** Sets or replaces a staff member's password. */
export async function setPassword(db: Db, clinicId: string, staffId: string, hash: string, now: string): Promise<void> {
  await own(db).insertInto('password').values({ clinic_id: clinicId, staff_id: staffId, hash, set_at: now })
    .onConflict(conflict => conflict.columns(['clinic_id', 'staff_id']).doUpdateSet({ hash, set_at: now })).execute()
}
