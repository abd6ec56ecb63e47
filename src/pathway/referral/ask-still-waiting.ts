import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { waysTo } from '../../people/notice/notice.rules.ts'
import { Told } from '../../people/notice/notice.words.ts'
import { tellClient } from '../../people/notice/public.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveAsked } from './inquiry.store.ts'
import { isWaiting } from './referral.rules.ts'
import { answerUntil } from './still-waiting.rules.ts'
import { stillWaitingText } from './still-waiting.text.ts'
import { insertQuestion } from './waiting-question.store.ts'

/** Asks somebody on the waiting list whether they still want a place, in words that give nothing away; answered by 1, 2 or 3, or by a link. */
export const askStillWaiting = command({
  name: 'referral.ask-still-waiting',
  input: z.object({ id: Id }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'director'),
  output: z.object({ id: Id, told: Told }),
  run: async context => {
    const { db, subject, actor, now, newId, randomBytes, reach, publicUrl } = context
    const allowed = isWaiting(subject)
    if (!allowed.ok) throw new Refusal(allowed.because)
    const [client, clinic] = [await clientById(db, subject.clientId), await clinicOf(db, actor.clinicId)]
    if (client === undefined) throw new Refusal('platform.not-found')
    const ways = waysTo(client, reach)
    if (ways.email === null && ways.text === null) return { id: subject.id, told: ways.told }
    const code = randomBytes(18).toString('base64url')
    await insertQuestion(db, { clinicId: actor.clinicId, id: newId(), inquiryId: subject.id, clientId: client.clientId, code, number: ways.text, now, expiresAt: answerUntil(now) })
    await saveAsked(db, subject.id, now)
    const phone = clinic?.sites[0]?.phone ?? null
    const words = [
      say(stillWaitingText, client.language, 'ask'), ...(ways.text === null ? [] : [say(stillWaitingText, client.language, 'byText')]),
      say(stillWaitingText, client.language, 'byLink', { url: `${publicUrl}/answer#${code}` }), ...(phone === null ? [] : [say(stillWaitingText, client.language, 'call', { phone })]),
    ].join(' ')
    return { id: subject.id, told: await tellClient(context, client, { kind: 'referral.still-waiting', subject: say(stillWaitingText, client.language, 'subject'), words }) }
  },
})
