// Tables: locked_out
import type { Db } from '../../platform/server/db.ts'
import type { LockedOut } from './staff.words.ts'

const own = (db: Db) => db.$pickTables<'locked_out'>()

const columns = ['id', 'staff_id as staffId', 'asked_by as askedBy', 'asked_at as askedAt', 'vouched_at as vouchedAt'] as const

/** Keeps that a colleague cannot come in. */
export async function insertLockedOut(db: Db, clinicId: string, asked: Omit<LockedOut, 'vouchedAt'>): Promise<void> {
  await own(db).insertInto('locked_out').values({ clinic_id: clinicId, id: asked.id, staff_id: asked.staffId, asked_by: asked.askedBy, asked_at: asked.askedAt }).execute()
}

/** Who cannot come in and whom nobody has vouched for yet, asked since an instant. */
export async function lockedOutSince(db: Db, since: string): Promise<LockedOut[]> {
  return own(db).selectFrom('locked_out').select(columns).where('vouched_at', 'is', null).where('asked_at', '>', since).orderBy('asked_at').execute()
}

/** One of them; its row stays locked until it is decided. */
export async function lockedOutById(db: Db, id: string): Promise<LockedOut | undefined> {
  return own(db).selectFrom('locked_out').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A second person vouched. */
export async function keepVouched(db: Db, id: string, by: string, now: string): Promise<void> {
  await own(db).updateTable('locked_out').set({ vouched_by: by, vouched_at: now }).where('id', '=', id).execute()
}
