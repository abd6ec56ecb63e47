import { z } from 'zod'
import { dialable } from '../../people/notice/notice.rules.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, JsonText, nothing } from '../../platform/server/action.ts'
import { answerIn, isFresh } from './still-waiting.rules.ts'
import { stillWaitingText } from './still-waiting.text.ts'
import { takeAnswer } from './take-answer.ts'
import { phoneMark, questionByPhone } from './waiting-question.store.ts'

/** Both languages at once: we do not know who wrote. */
const nobodyReads = (): string => `${say(stillWaitingText, 'en', 'nobodyReads')} ${say(stillWaitingText, 'es', 'nobodyReads')}`

/**
 * The gateway hands over a text that came in. `1`, `2` and `3` answer our question; any other words are not kept, and the sender is
 * told that nobody reads them and whom to call. The gateway signs `at`, `from` and `text` with the secret it shares with this clinic.
 */
export const answerByText = command({
  name: 'referral.answer-by-text',
  input: z.object({ from: z.string().max(40), text: z.string().max(1600), at: z.iso.datetime({ offset: true }), signature: z.string().max(64) }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ reply: z.string() }),
  secret: true,
  run: async context => {
    const { db, now, present, input: { from, text, at, signature }, fromTextGateway } = context
    if (!fromTextGateway(`${at}\n${from}\n${text}`, signature) || !isFresh(at, now)) throw new Refusal('referral.not-from-the-gateway')
    const [answer, number] = [answerIn(text), dialable(from)]
    if (answer === null || number === null) return { reply: nobodyReads() }
    const mark = phoneMark(number)
    await present(mark.toString('hex'))
    const question = await questionByPhone(db, mark, now)
    await present('')
    if (question === undefined) return { reply: nobodyReads() }
    const language = await takeAnswer(context, question, answer, 'text')
    return new JsonText(JSON.stringify({ reply: say(stillWaitingText, language, `thanks.${answer}`) }), [question.clientId])
  },
})
