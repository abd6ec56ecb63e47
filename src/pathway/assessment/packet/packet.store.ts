// Tables: packet
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '../../../platform/server/db.ts'
import { Packet, type PartAnswers } from './packet.words.ts'

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

/** Keeps answers of one part; what was answered elsewhere meanwhile, in this part or another, stays. */
export async function savePacketAnswers(db: Db, clinicId: string, of: { clientId: string, part: string, answers: z.output<typeof PartAnswers>, finishedAt: string | null, now: string }): Promise<void> {
  const answers = JSON.stringify(of.answers)
  await own(db).insertInto('packet').values({ clinic_id: clinicId, client_id: of.clientId, answers: JSON.stringify({ [of.part]: of.answers }), changed_at: of.now, finished_at: of.finishedAt })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id']).doUpdateSet(eb => ({
      answers: sql<string>`jsonb_set(packet.answers, array[${of.part}], coalesce(packet.answers -> ${of.part}, '{}') || ${answers}::jsonb)`,
      changed_at: of.now, finished_at: sql<string | null>`coalesce(excluded.finished_at, packet.finished_at)`, version: eb('packet.version', '+', 1),
    }))).execute()
}
