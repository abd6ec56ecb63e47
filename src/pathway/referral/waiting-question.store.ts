// Tables: waiting_question
import { createHash } from 'node:crypto'
import type { Db } from '../../platform/server/db.ts'
import type { WaitingAnswer } from './referral.words.ts'

const own = (db: Db) => db.$pickTables<'waiting_question'>()

const marked = (kind: 'code' | 'phone', words: string): Buffer => createHash('sha256').update(`waiting-question/${kind}\n${words}`).digest()

/** The mark under which the link of a question is kept. */
export const codeMark = (code: string): Buffer => marked('code', code)

/** The mark under which the number a question went to is kept. */
export const phoneMark = (number: string): Buffer => marked('phone', number)

/** A question that left, as it is found again. */
export interface Question {
  readonly clinicId: string, readonly id: string, readonly inquiryId: string, readonly clientId: string
  readonly answeredAt: string | null, readonly expiresAt: string
}

const COLUMNS = ['clinic_id as clinicId', 'id', 'inquiry_id as inquiryId', 'client_id as clientId', 'answered_at as answeredAt', 'expires_at as expiresAt'] as const

/** Keeps a question that leaves now; older ones about the same referral are over. */
export async function insertQuestion(db: Db, question: {
  readonly clinicId: string, readonly id: string, readonly inquiryId: string, readonly clientId: string
  readonly code: string, readonly number: string | null, readonly now: string, readonly expiresAt: string,
}): Promise<void> {
  const { clinicId, id, inquiryId, clientId, code, number, now, expiresAt } = question
  await own(db).updateTable('waiting_question').set({ expires_at: now }).where('inquiry_id', '=', inquiryId).where('answered_at', 'is', null).execute()
  await own(db).insertInto('waiting_question').values({
    clinic_id: clinicId, id, inquiry_id: inquiryId, client_id: clientId, code_mark: codeMark(code),
    phone_mark: number === null ? null : phoneMark(number), asked_at: now, expires_at: expiresAt,
  }).execute()
}

/** The question behind the link somebody shows, answered or not. */
export const questionByCode = (db: Db, mark: Buffer): Promise<Question | undefined> =>
  own(db).selectFrom('waiting_question').select(COLUMNS).where('code_mark', '=', mark).executeTakeFirst()

/** The newest open question that went to a number. */
export const questionByPhone = (db: Db, mark: Buffer, now: string): Promise<Question | undefined> =>
  own(db).selectFrom('waiting_question').select(COLUMNS).where('phone_mark', '=', mark).where('answered_at', 'is', null)
    .where('expires_at', '>', now).orderBy('asked_at', 'desc').limit(1).executeTakeFirst()

/** The first answer counts; false when somebody was faster. */
export async function saveQuestionAnswer(db: Db, id: string, answer: WaitingAnswer, by: 'text' | 'link', now: string): Promise<boolean> {
  const row = await own(db).updateTable('waiting_question').set({ answer, answered_by: by, answered_at: now })
    .where('id', '=', id).where('answered_at', 'is', null).returning('id').executeTakeFirst()
  return row !== undefined
}
