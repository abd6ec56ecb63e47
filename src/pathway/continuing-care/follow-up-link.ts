import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { mayBeTold } from '../../people/notice/notice.rules.ts'
import { Told } from '../../people/notice/notice.words.ts'
import { tellClient } from '../../people/notice/public.ts'
import { allow } from '../../people/role.policy.ts'
import { qrPicture } from '../../people/sign-in/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { askedByLinkNow } from './continuing-care.rules.ts'
import type { FollowUp } from './continuing-care.words.ts'
import { followUpById, followUpsToAsk, saveLink } from './follow-up.store.ts'
import { followUpText } from './follow-up.text.ts'
import { markOf } from './link-mark.ts'

/** So many days a link can be answered. Source: clinic's own default; a follow-up is called on after that. */
const DAYS = 14

type Asking = Pick<Context<unknown, unknown>, 'db' | 'now' | 'randomBytes' | 'publicUrl' | 'send' | 'reach'>

/** Makes a link to a few questions and tells the person by the ways that are allowed, in words that give nothing away. */
async function askByLink(context: Asking, { id, clientId }: Pick<FollowUp, 'id' | 'clientId'>): Promise<{ url: string, told: Told }> {
  const { db, now, randomBytes, publicUrl } = context
  const code = randomBytes(24).toString('base64url')
  await saveLink(db, id, markOf(code), new Date(Date.parse(now) + DAYS * 86_400_000).toISOString())
  const [url, client] = [`${publicUrl}/after#${code}`, await clientById(db, clientId)]
  if (client === undefined) return { url, told: 'no-address' }
  const words = { kind: 'continuing-care.follow-up', subject: say(followUpText, client.language, 'subject'), words: say(followUpText, client.language, 'message', { url }) }
  return { url, told: await tellClient(context, client, words) }
}

/** Hands over the link to a few questions: by e-mail or text where we may, and always on the screen. */
export const sendFollowUpLink = command({
  name: 'continuing-care.send-follow-up-link',
  input: z.object({ id: Id }),
  subject: (db, { id }) => followUpById(db, id),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: z.object({ url: z.string(), picture: z.string(), told: Told }),
  secret: true,
  run: async context => {
    const { subject } = context
    if (subject.answeredAt !== null || subject.outcome !== null) throw new Refusal('continuing-care.already-recorded')
    const { url, told } = await askByLink(context, subject)
    return { url, picture: await qrPicture(url), told }
  },
})

/** The clinic's clock asks by link on the day a follow-up is due, once; who cannot be told that way stays on the call list. */
export const askDueFollowUps = command({
  name: 'continuing-care.ask-due-follow-ups',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ asked: z.number() }),
  run: async context => {
    const { db, actor, now, reach } = context
    const due = askedByLinkNow(now, (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC')
    if (due === null) return { asked: 0 }
    let asked = 0
    for (const followUp of await followUpsToAsk(db, due)) {
      const client = await clientById(db, followUp.clientId)
      if (client === undefined || !mayBeTold(client, reach)) continue
      await askByLink(context, followUp)
      asked += 1
    }
    return { asked }
  },
})
