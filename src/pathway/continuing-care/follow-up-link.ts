import { createHash } from 'node:crypto'
import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { qrPicture } from '../../people/sign-in/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing, query, type Context } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { FollowUpAnswers } from './continuing-care.words.ts'
import { followUpById, followUpByLink, saveAnswers, saveLink } from './follow-up.store.ts'
import { followUpText } from './follow-up.text.ts'

/** So many days a link can be answered. Source: clinic's own default; a follow-up is called on after that. */
const DAYS = 14

const Code = z.string().min(20).max(80)

/** The mark under which a link is kept. */
const markOf = (code: string): Buffer => createHash('sha256').update(`follow-up ${code}`).digest()

/** Hands over the link to a few questions: by e-mail or text where we may, in words that give nothing away, and always on the screen. */
export const sendFollowUpLink = command({
  name: 'continuing-care.send-follow-up-link',
  input: z.object({ id: Id }),
  subject: (db, { id }) => followUpById(db, id),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: z.object({ url: z.string(), picture: z.string(), told: z.enum(['email', 'text', 'none']) }),
  secret: true,
  run: async ({ db, subject, now, randomBytes, publicUrl, send }) => {
    if (subject.answeredAt !== null || subject.outcome !== null) throw new Refusal('continuing-care.already-recorded')
    const code = randomBytes(24).toString('base64url')
    await saveLink(db, subject.id, markOf(code), new Date(Date.parse(now) + DAYS * 86_400_000).toISOString())
    const url = `${publicUrl}/after#${code}`
    const client = await clientById(db, subject.clientId)
    const told: 'email' | 'text' | 'none' = client?.mayLeaveMessage !== true ? 'none' : client.email !== null ? 'email' : client.phone !== null ? 'text' : 'none'
    if (client !== undefined && told !== 'none') {
      const words = say(followUpText, client.language, 'message', { url })
      await send({
        channel: told, kind: 'continuing-care.follow-up', clientId: client.clientId,
        payload: told === 'email' ? { to: client.email, subject: say(followUpText, client.language, 'subject'), text: words } : { to: client.phone, text: words },
      })
    }
    return { url, picture: await qrPicture(url), told }
  },
})

/** The clinic's clock stands in for whoever answers without a sign-in. */
const CLOCK = '00000000-0000-7000-8000-000000000001'

/** Finds the follow-up of a link, and goes on as the clinic it belongs to. */
async function openLink(context: Pick<Context<unknown, unknown>, 'db' | 'become' | 'now'>, code: string): Promise<{ clinicId: string, id: string, clientId: string }> {
  const found = await followUpByLink(context.db, markOf(code), context.now)
  if (found === undefined) throw new Refusal('continuing-care.link-over')
  await context.become({ clinicId: found.clinicId, kind: 'system', id: CLOCK })
  return found
}

/** Whether a link is still good, and in which language the person reads. Looking spends nothing, and says no name. */
export const lookAtFollowUp = query({
  name: 'continuing-care.look-at-follow-up',
  input: z.object({ code: Code }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ language: z.enum(['en', 'es']) }),
  run: async context => ({ language: (await clientById(context.db, (await openLink(context, context.input.code)).clientId))?.language ?? 'en' }),
})

/** Somebody answers how it goes, once. Who wants a call gets a task for the therapist of the last stay; everything is in the chart. */
export const answerFollowUp = command({
  name: 'continuing-care.answer-follow-up',
  input: z.object({ code: Code, answers: FollowUpAnswers }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ wantsCall: z.boolean() }),
  run: async context => {
    const { db, input: { code, answers }, now } = context
    const { clinicId, id, clientId } = await openLink(context, code)
    if (!await saveAnswers(db, id, answers, now)) throw new Refusal('continuing-care.link-over')
    const [stay] = await episodesOf(db, clientId)
    if (answers.wantsCall) {
      await raiseTask({ ...context, actor: { ...context.actor, clinicId } }, {
        clientId, kind: 'continuing-care.wants-a-call', reason: 'follow-up', urgency: 'today', ...stay === undefined ? { forRole: 'therapist' } : { forStaffId: stay.therapistId },
        dueAt: new Date(Date.parse(now) + 86_400_000).toISOString(), aboutId: id,
      })
    }
    return { wantsCall: answers.wantsCall }
  },
})
