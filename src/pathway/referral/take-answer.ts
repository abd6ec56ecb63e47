import { clientById, stopMessages } from '../../people/client/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import type { Context } from '../../platform/server/action.ts'
import { heldInquiry, saveSaysNo, saveWaiting } from './inquiry.store.ts'
import { isWaiting } from './referral.rules.ts'
import type { WaitingAnswer } from './referral.words.ts'
import { saveQuestionAnswer, type Question } from './waiting-question.store.ts'

type Answering = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId' | 'become'>

/** The clinic's clock stands in for whoever answers without a sign-in. */
const CLOCK = '00000000-0000-7000-8000-000000000001'

/** Somebody of intake calls: a place is never given away because a number changed hands. */
async function askIntake(context: Answering, { clinicId, clientId, inquiryId }: Question, reason: 'referral.says-no' | 'referral.not-their-number'): Promise<void> {
  await raiseTask({ ...context, actor: { ...context.actor, clinicId } }, {
    clientId, kind: 'referral.confirm-answer', reason, urgency: 'soon', forRole: 'intake', dueAt: context.now, aboutId: inquiryId,
  })
}

/**
 * Goes on as the clinic of the question and writes down what came back. "Yes" keeps the place; "no" waits for a human, who calls;
 * "not me" stops every message to that number. Source: T-08, a message may reach a number that belongs to somebody else by now.
 */
export async function takeAnswer(context: Answering, question: Question, answer: WaitingAnswer, by: 'text' | 'link'): Promise<'en' | 'es'> {
  const { db, now, become } = context
  await become({ clinicId: question.clinicId, kind: 'system', id: CLOCK })
  const language = (await clientById(db, question.clientId))?.language ?? 'en'
  const inquiry = await heldInquiry(db, question.inquiryId)
  if (inquiry === undefined || !await saveQuestionAnswer(db, question.id, answer, by, now)) return language
  if (answer === 'not-me') {
    await stopMessages(db, question.clientId)
    await askIntake(context, question, 'referral.not-their-number')
  }
  if (answer === 'not-me' || !isWaiting(inquiry).ok) return language
  if (answer === 'yes') await saveWaiting(db, inquiry.id, now)
  else {
    await saveSaysNo(db, inquiry.id, now)
    await askIntake(context, question, 'referral.says-no')
  }
  return language
}
