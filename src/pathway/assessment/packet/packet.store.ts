// Tables: packet
import type { Db } from '../../../platform/server/db.ts'
import { Packet } from './packet.words.ts'

const own = (db: Db) => db.$pickTables<'packet'>()

/** What a person told us beforehand; empty when they have not begun. */
export async function packetOf(db: Db, clientId: string): Promise<Packet> {
  const row = await own(db).selectFrom('packet').select(['client_id as clientId', 'sent_at as sentAt', 'answers', 'changed_at as changedAt', 'finished_at as finishedAt', 'version'])
    .where('client_id', '=', clientId).executeTakeFirst()
  return row ? Packet.parse(row) : { clientId, sentAt: null, answers: {}, changedAt: null, finishedAt: null, version: 1 }
}

/** The link to it went out. */
export async function markSent(db: Db, clinicId: string, clientId: string, by: string, now: string): Promise<void> {
  await own(db).insertInto('packet').values({ clinic_id: clinicId, client_id: clientId, sent_at: now, sent_by: by })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id']).doUpdateSet({ sent_at: now, sent_by: by })).execute()
}

/** Keeps the answers as they stand. */
export async function savePacket(db: Db, clinicId: string, packet: Pick<Packet, 'clientId' | 'answers' | 'finishedAt'>, now: string): Promise<void> {
  const { clientId, answers, finishedAt } = packet
  const facts = { answers: JSON.stringify(answers), changed_at: now, finished_at: finishedAt }
  await own(db).insertInto('packet').values({ clinic_id: clinicId, client_id: clientId, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id']).doUpdateSet(eb => ({ ...facts, version: eb('packet.version', '+', 1) }))).execute()
}
