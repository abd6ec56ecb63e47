import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import type { Client } from '../../people/client/client.words.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query, type Context } from '../../platform/server/action.ts'
import { answers, instrument, type Answers, type Instrument } from '../assessment/instruments/instrument.words.ts'
import { begunSince } from '../assessment/measure-draft.rules.ts'
import { draftsOf, episodesOf, holdAnswers, isAboutSafety, takeMeasure } from '../assessment/public.ts'
import { FollowUpAnswers, type FollowUp } from './continuing-care.words.ts'
import { answersAlone } from './follow-up-measures.rules.ts'
import { closeLink, followUpByLink, followUpsOf, keepMeasureOf, saveAnswers } from './follow-up.store.ts'
import { markOf } from './link-mark.ts'
import { measuresOfFollowUps } from './measures-of-follow-up.ts'

const Code = z.string().min(20).max(80)

/** The clinic's clock stands in for whoever answers without a sign-in. */
const CLOCK = '00000000-0000-7000-8000-000000000001'

type Outside = Pick<Context<unknown, unknown>, 'db' | 'become' | 'now' | 'actor' | 'newId'>
type Inside = Pick<Context<unknown, unknown>, 'db' | 'now' | 'actor' | 'newId'>

/** Finds the follow-up of a link, and goes on as the clinic it belongs to; with what is still to answer. */
async function openLink(context: Outside, code: string): Promise<{ inside: Inside, followUp: FollowUp, client: Client, waiting: Instrument[] }> {
  const { db, now, actor, newId } = context
  const found = await followUpByLink(db, markOf(code), now)
  if (found === undefined) throw new Refusal('continuing-care.link-over')
  await context.become({ clinicId: found.clinicId, kind: 'system', id: CLOCK })
  const [client, all] = [await clientById(db, found.clientId), await followUpsOf(db, found.clientId)]
  const followUp = all.find(({ id }) => id === found.id)
  if (client === undefined || followUp === undefined) throw new Refusal('continuing-care.link-over')
  const asked = (await measuresOfFollowUps(db, client.clientId, all)).get(followUp.id) ?? []
  const waiting = asked.filter(one => one.given === null && answersAlone(one.instrument, client.language)).map(one => one.instrument)
  return { inside: { db, now, newId, actor: { ...actor, kind: 'system', clinicId: found.clinicId } }, followUp, client, waiting }
}

/** What the person began to answer and did not send; older beginnings and other versions of a measure do not count. */
async function begunOf({ db, now }: Inside, clientId: string, { id, version }: Instrument): Promise<Answers> {
  return (await draftsOf(db, { clientId, heldBy: clientId, since: begunSince(now) })).find(one => one.instrument === id && one.instrumentVersion === version)?.answers ?? {}
}

/** What a link still asks: the clinic's own questions, then standard measures. In the person's language, without a name. Looking spends nothing. */
export const lookAtFollowUp = query({
  name: 'continuing-care.look-at-follow-up',
  input: z.object({ code: Code }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({
    language: z.enum(['en', 'es']), own: z.boolean(),
    /** Half-answered ones begin after the questions that were answered; what was answered is not shown again. */
    measures: z.array(z.object({ instrument, answeredItems: z.array(z.string()) })),
  }),
  run: async context => {
    const { inside, followUp, client, waiting } = await openLink(context, context.input.code)
    const measures = []
    for (const one of waiting) measures.push({ instrument: one, answeredItems: Object.keys(await begunOf(inside, client.clientId, one)) })
    return { language: client.language, own: followUp.answeredAt === null, measures }
  },
})

/** Somebody answers how it goes, once. Who wants a call gets a task for the therapist of the last stay; everything is in the chart. */
export const answerFollowUp = command({
  name: 'continuing-care.answer-follow-up',
  input: z.object({ code: Code, answers: FollowUpAnswers }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ wantsCall: z.boolean() }),
  run: async context => {
    const { db, input: { code, answers: said }, now } = context
    const { inside, followUp: { id }, client: { clientId }, waiting } = await openLink(context, code)
    if (!await saveAnswers(db, id, said, now)) throw new Refusal('continuing-care.link-over')
    if (waiting.length === 0) await closeLink(db, id)
    const [stay] = await episodesOf(db, clientId)
    if (said.wantsCall) {
      await raiseTask(inside, {
        clientId, kind: 'continuing-care.wants-a-call', reason: 'follow-up', urgency: 'today', ...stay === undefined ? { forRole: 'therapist' } : { forStaffId: stay.therapistId },
        dueAt: new Date(Date.parse(now) + 86_400_000).toISOString(), aboutId: id,
      })
    }
    return { wantsCall: said.wantsCall }
  },
})

/** Answers to one measure as far as they go: kept after each, so that another day goes on there and nothing alarming is lost; sent when the person says so. */
export const answerFollowUpMeasure = command({
  name: 'continuing-care.answer-follow-up-measure',
  input: z.object({ code: Code, instrument: z.string().max(64), answers, sent: z.boolean() }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ id: Id.nullable(), alarming: z.boolean() }),
  run: async context => {
    const { db, input } = context
    const { inside, followUp, client, waiting } = await openLink(context, input.code)
    const asked = waiting.find(({ id }) => id === input.instrument)
    if (asked === undefined) throw new Refusal('continuing-care.link-over')
    const by = { kind: 'client', id: client.clientId } as const
    if (!input.sent) {
      await holdAnswers(inside, client.clientId, { instrument: asked.id, answers: input.answers }, by)
      return { id: null, alarming: false }
    }
    const { id, alerts } = await takeMeasure(inside, client, { instrument: asked.id, answers: { ...await begunOf(inside, client.clientId, asked), ...input.answers } }, by)
    await keepMeasureOf(db, followUp.id, id)
    if (waiting.length === 1 && followUp.answeredAt !== null) await closeLink(db, followUp.id)
    return { id, alarming: alerts.some(isAboutSafety) }
  },
})
