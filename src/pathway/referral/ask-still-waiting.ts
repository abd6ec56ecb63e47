import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveAsked } from './inquiry.store.ts'
import { isWaiting } from './referral.rules.ts'
import { stillWaitingText } from './still-waiting.text.ts'

/** Asks somebody on the waiting list whether they still want a place, in words that give nothing away. */
export const askStillWaiting = command({
  name: 'referral.ask-still-waiting',
  input: z.object({ id: Id }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'director'),
  output: z.object({ id: Id, told: z.enum(['email', 'text', 'none']) }),
  run: async ({ db, subject, actor, now, send }) => {
    const allowed = isWaiting(subject)
    if (!allowed.ok) throw new Refusal(allowed.because)
    await saveAsked(db, subject.id, now)
    const [client, clinic] = [await clientById(db, subject.clientId), await clinicOf(db, actor.clinicId)]
    const told: 'email' | 'text' | 'none' = client?.mayLeaveMessage !== true ? 'none' : client.email !== null ? 'email' : client.phone !== null ? 'text' : 'none'
    if (client === undefined || told === 'none') return { id: subject.id, told }
    const phone = clinic?.sites[0]?.phone ?? null
    const words = [say(stillWaitingText, client.language, 'ask'), ...(phone === null ? [] : [say(stillWaitingText, client.language, 'call', { phone })])].join(' ')
    await send({
      channel: told, kind: 'referral.still-waiting', clientId: client.clientId,
      payload: told === 'email' ? { to: client.email, subject: say(stillWaitingText, client.language, 'subject'), text: words } : { to: client.phone, text: words },
    })
    return { id: subject.id, told }
  },
})
