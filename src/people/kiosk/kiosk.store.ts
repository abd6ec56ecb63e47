// Tables: kiosk, arrival_code
import type { Db } from '../../platform/server/db.ts'
import type { Kiosk } from './kiosk.words.ts'

const own = (db: Db) => db.$pickTables<'kiosk' | 'arrival_code'>()

/** Keeps a device that will be set up with a code; of the code only the mark. */
export async function insertKiosk(db: Db, clinicId: string, kiosk: { id: string, name: string, codeHash: Buffer, until: string, by: string, now: string }): Promise<void> {
  await own(db).insertInto('kiosk').values({
    clinic_id: clinicId, id: kiosk.id, name: kiosk.name, code_hash: kiosk.codeHash, code_until: kiosk.until, made_by: kiosk.by, made_at: kiosk.now,
  }).execute()
}

/** The device of a presented set-up code, while the code is good. */
export async function kioskToSetUp(db: Db, codeHash: Buffer, now: string): Promise<{ id: string, clinicId: string } | undefined> {
  return own(db).selectFrom('kiosk').select(['id', 'clinic_id as clinicId']).where('code_hash', '=', codeHash).where('code_until', '>', now)
    .where('ended_at', 'is', null).executeTakeFirst()
}

/** Makes the device a kiosk; false when somebody used the code first. */
export async function setUp(db: Db, id: string, keyHash: Buffer, now: string): Promise<boolean> {
  const row = await own(db).updateTable('kiosk').set({ key_hash: keyHash, code_hash: null, code_until: null, set_up_at: now })
    .where('id', '=', id).where('code_hash', 'is not', null).returning('id').executeTakeFirst()
  return row !== undefined
}

/** The kiosk of a presented key, while it is one. */
export async function kioskOfKey(db: Db, keyHash: Buffer): Promise<{ id: string, clinicId: string, name: string } | undefined> {
  return own(db).selectFrom('kiosk').select(['id', 'clinic_id as clinicId', 'name']).where('key_hash', '=', keyHash).where('ended_at', 'is', null).executeTakeFirst()
}

const columns = ['id', 'name', 'made_at as madeAt', 'set_up_at as setUpAt', 'code_until as codeUntil'] as const

/** The clinic's kiosks, and devices that wait for their code; forgotten ones are left out. */
export async function kiosksNow(db: Db, now: string): Promise<Kiosk[]> {
  return own(db).selectFrom('kiosk').select(columns).where('ended_at', 'is', null)
    .where(eb => eb.or([eb('set_up_at', 'is not', null), eb('code_until', '>', now)])).orderBy('made_at').execute()
}

/** One device that has not been let go. */
export async function kioskById(db: Db, id: string): Promise<Kiosk | undefined> {
  return own(db).selectFrom('kiosk').select(columns).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
}

/** Lets a device go: its key is worth nothing from now on. */
export async function endKiosk(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('kiosk').set({ ended_at: now, key_hash: null, code_hash: null }).where('id', '=', id).execute()
}

/** Whose code this is. */
export async function clientOfCode(db: Db, code: string): Promise<string | undefined> {
  return (await own(db).selectFrom('arrival_code').select('client_id').where('code', '=', code).executeTakeFirst())?.client_id
}

/** A client's code, if they have one. */
export async function codeOf(db: Db, clientId: string): Promise<string | undefined> {
  return (await own(db).selectFrom('arrival_code').select('code').where('client_id', '=', clientId).executeTakeFirst())?.code
}

/** Gives a client this code; false when somebody else has it. */
export async function giveCode(db: Db, clinicId: string, given: { clientId: string, code: string, now: string }): Promise<boolean> {
  const row = await own(db).insertInto('arrival_code').values({ clinic_id: clinicId, client_id: given.clientId, code: given.code, made_at: given.now })
    .onConflict(oc => oc.doNothing()).returning('code').executeTakeFirst()
  return row !== undefined
}

/** Takes a client's code away. */
export async function dropCode(db: Db, clientId: string): Promise<void> {
  await own(db).deleteFrom('arrival_code').where('client_id', '=', clientId).execute()
}
