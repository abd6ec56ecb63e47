import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { allow } from '../../people/role.policy.ts'
import { command, JsonText, nothing, query, type Context } from '../../platform/server/action.ts'
import { WaitingAnswer } from './referral.words.ts'
import { takeAnswer } from './take-answer.ts'
import { codeMark, questionByCode, type Question } from './waiting-question.store.ts'

const Code = z.string().min(20).max(64).regex(/^[\w-]+$/u)

const CLOCK = '00000000-0000-7000-8000-000000000001'

async function questionOf({ db, present }: Pick<Context<unknown, unknown>, 'db' | 'present'>, code: string): Promise<Question | undefined> {
  const mark = codeMark(code)
  await present(mark.toString('hex'))
  const question = await questionByCode(db, mark)
  await present('')
  return question
}

const stateOf = (question: Question | undefined, now: string): 'open' | 'answered' | 'over' =>
  question === undefined ? 'over' : question.answeredAt !== null ? 'answered' : question.expiresAt <= now ? 'over' : 'open'

/** What the page of the link shows before it is answered: no name, no clinic, nothing that says for what. Looking spends nothing. */
export const lookAtQuestion = query({
  name: 'referral.look-at-question',
  input: z.object({ code: Code }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ state: z.enum(['open', 'answered', 'over']), language: z.enum(['en', 'es']), phone: z.string().nullable() }),
  about: () => [],
  run: async context => {
    const { db, now, become, input } = context
    const question = await questionOf(context, input.code)
    const state = stateOf(question, now)
    if (question === undefined || state !== 'open') return { state, language: 'en' as const, phone: null }
    await become({ clinicId: question.clinicId, kind: 'system', id: CLOCK })
    const [client, clinic] = [await clientById(db, question.clientId), await clinicOf(db, question.clinicId)]
    return { state, language: client?.language ?? 'en', phone: clinic?.sites[0]?.phone ?? null }
  },
})

/** Answers the question of a link: still wanted, not any more, or "this is not for me". The first answer counts. */
export const answerByLink = command({
  name: 'referral.answer-by-link',
  input: z.object({ code: Code, answer: WaitingAnswer }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ state: z.enum(['answered', 'over']) }),
  secret: true,
  run: async context => {
    const { now, input: { code, answer } } = context
    const question = await questionOf(context, code)
    if (question === undefined || question.expiresAt <= now) return { state: 'over' as const }
    if (question.answeredAt !== null) return { state: 'answered' as const }
    await takeAnswer(context, question, answer, 'link')
    return new JsonText(JSON.stringify({ state: 'answered' }), [question.clientId])
  },
})
