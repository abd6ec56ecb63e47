// Tables: password, second_factor, recovery_code, passkey
import type { Db } from '../../platform/server/db.ts'
import type { Ways } from './sign-in.words.ts'

const own = (db: Db) => db.$pickTables<'password' | 'second_factor' | 'recovery_code' | 'passkey'>()

/** The stored hash of a staff member's password. */
export async function passwordOf(db: Db, staffId: string): Promise<string | undefined> {
  return (await own(db).selectFrom('password').select('hash').where('staff_id', '=', staffId).executeTakeFirst())?.hash
}

/** Sets or replaces a staff member's password. */
export async function setPassword(db: Db, clinicId: string, staffId: string, hash: string, now: string): Promise<void> {
  await own(db).insertInto('password').values({ clinic_id: clinicId, staff_id: staffId, hash, set_at: now })
    .onConflict(conflict => conflict.columns(['clinic_id', 'staff_id']).doUpdateSet({ hash, set_at: now })).execute()
}

/** The code app of a staff member. */
export interface SecondFactor { readonly secret: string, readonly confirmed: boolean, readonly lastStep: number }

/** The code app of a staff member; its row stays locked until the code is decided. */
export async function secondFactorOf(db: Db, staffId: string): Promise<SecondFactor | undefined> {
  const row = await own(db).selectFrom('second_factor').select(['secret', 'confirmed_at', 'last_step'])
    .where('staff_id', '=', staffId).forUpdate().executeTakeFirst()
  return row && { secret: row.secret, confirmed: row.confirmed_at !== null, lastStep: Number(row.last_step) }
}

/** Starts with a new secret that counts once it is confirmed. */
export async function startSecondFactor(db: Db, clinicId: string, staffId: string, secret: string): Promise<void> {
  await own(db).insertInto('second_factor').values({ clinic_id: clinicId, staff_id: staffId, secret })
    .onConflict(conflict => conflict.columns(['clinic_id', 'staff_id']).doUpdateSet({ secret, confirmed_at: null, last_step: '0' })).execute()
}

/** A step was used; it is not accepted again. */
export async function useStep(db: Db, staffId: string, step: number, confirmedAt?: string): Promise<void> {
  await own(db).updateTable('second_factor').set({ last_step: String(step), ...(confirmedAt !== undefined && { confirmed_at: confirmedAt }) })
    .where('staff_id', '=', staffId).execute()
}

/** Replaces all recovery codes. */
export async function replaceRecoveryCodes(db: Db, clinicId: string, staffId: string, hashes: readonly Buffer[]): Promise<void> {
  await own(db).deleteFrom('recovery_code').where('staff_id', '=', staffId).execute()
  await own(db).insertInto('recovery_code').values(hashes.map(hash => ({ clinic_id: clinicId, staff_id: staffId, hash }))).execute()
}

/** Uses a recovery code up; false when there is no such unused code. */
export async function useRecoveryCode(db: Db, staffId: string, hash: Buffer, now: string): Promise<boolean> {
  const row = await own(db).updateTable('recovery_code').set({ used_at: now })
    .where('staff_id', '=', staffId).where('hash', '=', hash).where('used_at', 'is', null).returning('staff_id').executeTakeFirst()
  return row !== undefined
}

/** A passkey as it is checked. */
export interface KnownPasskey {
  readonly id: string, readonly clinicId: string, readonly kind: string, readonly personId: string
  readonly publicKey: Buffer, readonly counter: number, readonly transports: string[]
}

/** One passkey: by its id when presented, or of whoever is signed in. */
export async function passkeyById(db: Db, id: string): Promise<KnownPasskey | undefined> {
  const row = await own(db).selectFrom('passkey').where('id', '=', id)
    .select(['id', 'clinic_id as clinicId', 'kind', 'person_id as personId', 'public_key as publicKey', 'counter', 'transports']).executeTakeFirst()
  return row && { ...row, counter: Number(row.counter) }
}

/** The passkeys a person has. */
export async function passkeysOf(db: Db, personId: string): Promise<(Ways['passkeys'][number] & { transports: string[] })[]> {
  return own(db).selectFrom('passkey').select(['id', 'name', 'created_at as createdAt', 'used_at as usedAt', 'transports'])
    .where('person_id', '=', personId).orderBy('created_at').execute()
}

/** A passkey was shown. */
export async function usePasskey(db: Db, id: string, counter: number, now: string): Promise<void> {
  await own(db).updateTable('passkey').set({ counter: String(counter), used_at: now }).where('id', '=', id).execute()
}

/** Keeps a new passkey. */
export async function insertPasskey(db: Db, passkey: {
  clinicId: string, id: string, kind: 'staff' | 'client' | 'supporter', personId: string, publicKey: Uint8Array, counter: number, transports: string[], name: string, now: string,
}): Promise<void> {
  await own(db).insertInto('passkey').values({
    clinic_id: passkey.clinicId, id: passkey.id, kind: passkey.kind, person_id: passkey.personId, public_key: Buffer.from(passkey.publicKey),
    counter: String(passkey.counter), transports: passkey.transports, name: passkey.name, created_at: passkey.now,
  }).execute()
}

/** Takes a passkey away. */
export async function removePasskey(db: Db, personId: string, id: string): Promise<boolean> {
  const row = await own(db).deleteFrom('passkey').where('id', '=', id).where('person_id', '=', personId).returning('id').executeTakeFirst()
  return row !== undefined
}

/** Takes every passkey of a client or a supporter away; the PIN opens the phone. */
export async function removePasskeysOf(db: Db, personId: string): Promise<void> {
  await own(db).deleteFrom('passkey').where('person_id', '=', personId).execute()
}

/** Ends every way in of a staff member: password, code app, recovery codes, passkeys. */
export async function endWaysOf(db: Db, staffId: string): Promise<void> {
  for (const table of ['password', 'second_factor', 'recovery_code'] as const) await own(db).deleteFrom(table).where('staff_id', '=', staffId).execute()
  await own(db).deleteFrom('passkey').where('person_id', '=', staffId).execute()
}

/** What somebody can sign in with. */
export async function waysOf(db: Db, staffId: string): Promise<Omit<Ways, 'strong'>> {
  const passkeys = await passkeysOf(db, staffId)
  const factor = await own(db).selectFrom('second_factor').select('confirmed_at').where('staff_id', '=', staffId).executeTakeFirst()
  const codes = await own(db).selectFrom('recovery_code').select(eb => eb.fn.countAll<string>().as('count'))
    .where('staff_id', '=', staffId).where('used_at', 'is', null).executeTakeFirstOrThrow()
  const hash = await passwordOf(db, staffId)
  return {
    passkeys: passkeys.map(({ transports, ...shown }) => shown), password: hash !== undefined,
    secondFactor: factor !== undefined && factor.confirmed_at !== null, codesLeft: Number(codes.count),
  }
}

/** Who of the staff has a password or a passkey. */
export async function staffWithWayIn(db: Db): Promise<ReadonlySet<string>> {
  const passwords = await own(db).selectFrom('password').select('staff_id as id').execute()
  const passkeys = await own(db).selectFrom('passkey').select('person_id as id').where('kind', '=', 'staff').execute()
  return new Set([...passwords, ...passkeys].map(({ id }) => id))
}
