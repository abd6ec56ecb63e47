// Tables: client, client_name_part
import type { Db } from '../../platform/server/db.ts'
import { nameParts, spokenName } from './client.rules.ts'
import type { Client, ClientDetails, ClientLine } from './client.words.ts'

const own = (db: Db) => db.$pickTables<'client' | 'client_name_part'>()

const columns = ['client_id as clientId', 'given_name as givenName', 'family_name as familyName', 'preferred_name as preferredName',
  'pronouns', 'birth_date as birthDate', 'sex', 'phone', 'email', 'may_leave_message as mayLeaveMessage',
  'safe_contact as safeContact', 'language', 'photo', 'version'] as const

const row = (details: ClientDetails) => ({
  given_name: details.givenName, family_name: details.familyName, preferred_name: details.preferredName ?? null,
  pronouns: details.pronouns ?? null, birth_date: details.birthDate ?? null, sex: details.sex ?? null,
  phone: details.phone ?? null, email: details.email ?? null, may_leave_message: details.mayLeaveMessage,
  safe_contact: details.safeContact ?? null, language: details.language,
})

const nameRows = (clinicId: string, clientId: string, details: ClientDetails) =>
  nameParts([details.givenName, details.familyName, details.preferredName]).map(part => ({ clinic_id: clinicId, client_id: clientId, part }))

/** Writes a new person down, with the words they are found by. */
export async function insertClient(db: Db, clinicId: string, clientId: string, details: ClientDetails, now: string): Promise<void> {
  await own(db).with('new_client', cte => cte.insertInto('client').values({ ...row(details), clinic_id: clinicId, client_id: clientId, created_at: now }))
    .insertInto('client_name_part').values(nameRows(clinicId, clientId, details)).execute()
}

/** Changes what is known of a person. */
export async function updateClient(db: Db, clinicId: string, clientId: string, details: ClientDetails): Promise<void> {
  await own(db).updateTable('client').set(eb => ({ ...row(details), version: eb('version', '+', 1) })).where('client_id', '=', clientId).execute()
  await own(db).deleteFrom('client_name_part').where('client_id', '=', clientId).execute()
  await own(db).insertInto('client_name_part').values(nameRows(clinicId, clientId, details)).execute()
}

/** The person says themself that messages may come. */
export async function allowMessages(db: Db, clientId: string): Promise<void> {
  await own(db).updateTable('client').set(eb => ({ may_leave_message: true, version: eb('version', '+', 1) })).where('client_id', '=', clientId).execute()
}

/** No message is left for this person any more: the number belongs to somebody else, or they asked for it. */
export async function stopMessages(db: Db, clientId: string): Promise<void> {
  await own(db).updateTable('client').set(eb => ({ may_leave_message: false, version: eb('version', '+', 1) })).where('client_id', '=', clientId).execute()
}

/** Puts a portrait beside the name; null takes it away. */
export async function savePhoto(db: Db, clientId: string, photo: string | null): Promise<void> {
  await own(db).updateTable('client').set({ photo }).where('client_id', '=', clientId).execute()
}

/** One person, or undefined when not here or not open to whoever asks. */
export async function clientById(db: Db, clientId: string): Promise<Client | undefined> {
  const found = await own(db).selectFrom('client').select(columns).where('client_id', '=', clientId).executeTakeFirst()
  if (!found) return undefined
  const { sex, language, ...rest } = found
  return {
    ...rest, name: spokenName(found), language: language === 'es' ? 'es' : 'en',
    sex: sex === 'female' || sex === 'male' || sex === 'other' ? sex : null,
  }
}

/** The last letter of the order: everything that starts with a prefix lies between the prefix and the prefix with it. */
const END = '\u{10FFFF}'

/** People of whom each typed word starts one of their names, at most 12. */
export async function clientsNamed(db: Db, words: readonly string[]): Promise<ClientLine[]> {
  const [first, ...others] = words
  if (first === undefined) return []
  const named = (word: string) => own(db).selectFrom('client_name_part').select('client_id').where('part', '>=', word).where('part', '<', word + END)
  const them = others.reduce((so, word) => so.intersect(named(word)), named(first))
  const found = await own(db).selectFrom(eb => eb.selectFrom(them.as('n')).select('client_id').distinct().orderBy('client_id').limit(12).as('few'))
    .innerJoin('client as c', 'c.client_id', 'few.client_id').orderBy('c.client_id')
    .select(['c.client_id as clientId', 'c.given_name as givenName', 'c.family_name as familyName',
      'c.preferred_name as preferredName', 'c.birth_date as birthDate', 'c.pronouns', 'c.photo']).execute()
  return found.map(({ clientId, birthDate, pronouns, photo, ...names }) => ({ clientId, birthDate, pronouns, photo, name: spokenName(names) }))
}

/** Lets nobody else change who sees this client until the transaction ends. */
export async function holdClient(db: Db, clientId: string): Promise<void> {
  await own(db).selectFrom('client').select('client_id').where('client_id', '=', clientId).forUpdate().execute()
}
