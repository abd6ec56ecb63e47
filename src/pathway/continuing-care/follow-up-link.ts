import { createHash } from 'node:crypto'
import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { mayBeTold } from '../../people/notice/notice.rules.ts'
import { Told } from '../../people/notice/notice.words.ts'
import { tellClient } from '../../people/notice/public.ts'
import { allow } from '../../people/role.policy.ts'
import { qrPicture } from '../../people/sign-in/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing, query, type Context } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { askedByLinkNow } from './continuing-care.rules.ts'
import { FollowUpAnswers, type FollowUp } from './continuing-care.words.ts'
import { followUpById, followUpByLink, followUpsToAsk, saveAnswers, saveLink } from './follow-up.store.ts'
import { followUpText } from './follow-up.text.ts'

/** So many days a link can be answered. Source: clinic's own default; a follow-up is called on after that. */
const DAYS = 14

const Code = z.string().min(20).max(80)

/** The mark under which a link is kept. */
const markOf = (code: string): Buffer => createHash('sha256').update(`follow-up ${code}`).digest()

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
