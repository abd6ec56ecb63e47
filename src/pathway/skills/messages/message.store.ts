// Tables: message, message_promise. Views: client_name, staff_name, open_episode
import type { Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { Message, type WaitingThread } from './message.words.ts'

const own = (db: Db) => db.$pickTables<'message' | 'message_promise' | 'client_name' | 'staff_name' | 'open_episode'>()

/** Within how many work days this clinic answers; undefined while it has not said. */
export async function promisedWorkDays(db: Db): Promise<number | undefined> {
  return (await own(db).selectFrom('message_promise').select('work_days as workDays').executeTakeFirst())?.workDays
}

/** Says within how many work days the clinic answers. */
export async function setPromise(db: Db, clinicId: string, promise: { workDays: number, by: string, now: string }): Promise<void> {
  const row = { work_days: promise.workDays, set_by: promise.by, set_at: promise.now }
  await own(db).insertInto('message_promise').values({ clinic_id: clinicId, ...row }).onConflict(conflict => conflict.column('clinic_id').doUpdateSet(row)).execute()
}

/** Keeps a message. */
export async function insertMessage(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>,
  message: { clientId: string, from: 'client' | 'staff', words: string, writtenAt: string, answerBy: string | null },
): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('message').values({
    clinic_id: context.actor.clinicId, id, client_id: message.clientId, from_kind: message.from, from_id: context.actor.id, words: message.words,
    written_at: message.writtenAt, sent_at: context.now, answer_by: message.answerBy,
  }).execute()
  return id
}

/** The newest words between a client and their team, oldest first. */
export async function messagesOf(db: Db, clientId: string): Promise<Message[]> {
  const rows = await own(db).selectFrom('message as m')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'm.clinic_id').onRef('s.staff_id', '=', 'm.from_id'))
    .select(['m.id', 'm.from_kind as from', 's.name as byName', 'm.words', 'm.written_at as at', 'm.answer_by as answerBy', 'm.settled_at as settledAt', 'm.read_at as readAt'])
    .where('m.client_id', '=', clientId).orderBy('m.sent_at', 'desc').orderBy('m.written_at', 'desc').limit(200).execute()
  return rows.reverse().map(row => Message.parse(row))
}

/** What a client wrote and nobody has answered, oldest first. */
export async function unsettledOf(db: Db, clientId: string): Promise<string[]> {
  const rows = await own(db).selectFrom('message').select('id').where('client_id', '=', clientId).where('from_kind', '=', 'client')
    .where('settled_at', 'is', null).orderBy('sent_at').execute()
  return rows.map(({ id }) => id)
}

/** Everything a client wrote is answered now. */
export async function settle(db: Db, clientId: string, now: string): Promise<void> {
  await own(db).updateTable('message').set({ settled_at: now }).where('client_id', '=', clientId).where('from_kind', '=', 'client').where('settled_at', 'is', null).execute()
}

/** The other side has seen what one side wrote. */
export async function markRead(db: Db, clientId: string, from: 'client' | 'staff', now: string): Promise<void> {
  await own(db).updateTable('message').set({ read_at: now }).where('client_id', '=', clientId).where('from_kind', '=', from).where('read_at', 'is', null).execute()
}

/** How many messages of the team a client has not seen. */
export async function unseenOf(db: Db, clientId: string): Promise<number> {
  const row = await own(db).selectFrom('message').select(eb => eb.fn.countAll<string>().as('count')).where('client_id', '=', clientId)
    .where('from_kind', '=', 'staff').where('read_at', 'is', null).executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Clients who wait for an answer, the earliest promise first; of one therapist, or of everybody. */
export async function waitingThreads(db: Db, therapistId: string | null): Promise<WaitingThread[]> {
  let asked = own(db).selectFrom('message as m')
    .innerJoin('client_name as n', join => join.onRef('n.clinic_id', '=', 'm.clinic_id').onRef('n.client_id', '=', 'm.client_id'))
    .select(['m.client_id as clientId', 'n.name', 'm.words', 'm.written_at as since', 'm.answer_by as answerBy'])
    .where('m.from_kind', '=', 'client').where('m.settled_at', 'is', null)
  if (therapistId !== null) {
    asked = asked.where(eb => eb.exists(eb.selectFrom('open_episode as e').select('e.client_id').whereRef('e.clinic_id', '=', 'm.clinic_id')
      .whereRef('e.client_id', '=', 'm.client_id').where('e.therapist_id', '=', therapistId)))
  }
  const rows = await asked.orderBy('m.answer_by').orderBy('m.sent_at').limit(500).execute()
  const byClient = new Map<string, WaitingThread>()
  for (const { clientId, name, words, since, answerBy } of rows) {
    const known = byClient.get(clientId)
    if (known === undefined) byClient.set(clientId, { clientId, name: name ?? '', words, count: 1, since, answerBy: answerBy ?? since })
    else byClient.set(clientId, { ...known, words, count: known.count + 1 })
  }
  return [...byClient.values()]
}
