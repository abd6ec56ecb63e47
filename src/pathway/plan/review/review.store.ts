// Tables: plan_review. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { Review, type KnownFacts, type ReviewWords } from './review.words.ts'

const own = (db: Db) => db.$pickTables<'plan_review' | 'staff_name'>()

const reviews = (db: Db) => own(db).selectFrom('plan_review as r')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'r.clinic_id').onRef('s.staff_id', '=', 'r.author_id'))
  .select(['r.id', 'r.client_id as clientId', 'r.plan_id as planId', 'r.author_id as authorId', 's.name as authorName', 'r.started_at as startedAt', 'r.known',
    'r.objectives', 'r.words', 'r.client_words as clientWords', 'r.decision', 'r.reason', 'r.next_on as nextOn', 'r.signed_at as signedAt',
    'r.client_signed_at as clientSignedAt', 'r.version'])

/** One review. */
export async function reviewById(db: Db, id: string): Promise<Review | undefined> {
  const row = await reviews(db).where('r.id', '=', id).executeTakeFirst()
  return row && Review.parse(row)
}

/** All reviews of one client, newest first. */
export async function reviewsOf(db: Db, clientId: string): Promise<Review[]> {
  const rows = await reviews(db).where('r.client_id', '=', clientId).orderBy('r.started_at', 'desc').execute()
  return rows.map(row => Review.parse(row))
}

/** Opens a draft with what is known. */
export async function insertReview(db: Db, review: { clinicId: string, id: string, clientId: string, planId: string, authorId: string, known: KnownFacts, now: string }): Promise<void> {
  await own(db).insertInto('plan_review').values({
    clinic_id: review.clinicId, id: review.id, client_id: review.clientId, plan_id: review.planId, author_id: review.authorId, started_at: review.now,
    known: JSON.stringify(review.known),
    objectives: JSON.stringify(review.known.objectives.map(({ objectiveId }) => ({ objectiveId, movement: null, words: '' }))),
  }).execute()
}

/** Keeps the draft as it stands. */
export async function saveReviewWords(db: Db, id: string, words: ReviewWords): Promise<void> {
  await own(db).updateTable('plan_review').set(eb => ({
    objectives: JSON.stringify(words.objectives), words: words.words, client_words: words.clientWords, decision: words.decision, reason: words.reason,
    next_on: words.nextOn, version: eb('version', '+', 1),
  })).where('id', '=', id).execute()
}

/** The author signed. */
export async function markReviewSigned(db: Db, id: string, by: string, now: string): Promise<void> {
  await own(db).updateTable('plan_review').set(eb => ({ signed_at: now, author_id: by, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** The client signed beside it. */
export async function markReviewSeen(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('plan_review').set(eb => ({ client_signed_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** The objectives, by origin, that the last signed review of each client called met. */
export async function metInLastReview(db: Db, clientIds: readonly string[]): Promise<Map<string, string[]>> {
  if (clientIds.length === 0) return new Map()
  const rows = await reviews(db).distinctOn('r.client_id').where('r.client_id', 'in', [...clientIds]).where('r.signed_at', 'is not', null)
    .orderBy('r.client_id').orderBy('r.signed_at', 'desc').execute()
  return new Map(rows.map(row => Review.parse(row)).map(({ clientId, known, objectives }) => [clientId, objectives.filter(({ movement }) => movement === 'met')
    .flatMap(({ objectiveId }) => known.objectives.find(one => one.objectiveId === objectiveId)?.originId ?? [])]))
}
