import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clientByPin } from '../../people/sign-in/public.ts'
import { Pin } from '../../people/sign-in/sign-in.words.ts'
import { sign } from '../../people/signature/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { planners } from './plan.policy.ts'
import { clientMaySign, signedContent } from './plan.rules.ts'
import { markClientSigned, planById, planHeadById } from './plan.store.ts'
import type { Plan, PlanHead } from './plan.words.ts'

async function planToSign({ db }: Pick<Context<unknown, unknown>, 'db'>, head: PlanHead): Promise<Plan> {
  const may = clientMaySign(head)
  if (!may.ok) throw new Refusal(may.because)
  const plan = await planById(db, head.id)
  if (plan === undefined) throw new Refusal('platform.not-found')
  return plan
}

const documentOf = (plan: Plan) => ({ clientId: plan.clientId, kind: 'plan', id: plan.id, version: plan.number, content: signedContent(plan) })

/** The client signs on the clinic's tablet with their own PIN; whoever handed it over stands beside it as the witness. The screen of the staff member stays covered. */
export const clientSignsHere = command({
  name: 'plan.client-sign-here',
  input: z.strictObject({ planId: Id, pin: Pin }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: planners,
  ifMatch: 'required',
  whenLocked: 'open',
  secret: true,
  output: Made,
  run: async context => {
    const { db, input, subject, now } = context
    const plan = await planToSign(context, subject)
    const client = await clientByPin(context, plan.clientId, input.pin)
    await sign({ ...context, actor: client }, { ...documentOf(plan), meaning: 'client' })
    await sign(context, { ...documentOf(plan), meaning: 'witness' })
    await markClientSigned(db, plan.id, now)
    return { id: plan.id }
  },
})

/** A client without a PIN agreed in front of a staff member, who says so with their own name. Nobody signs in the client's name. */
export const witnessClient = command({
  name: 'plan.witness-client',
  input: z.strictObject({ planId: Id }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const plan = await planToSign(context, context.subject)
    await sign(context, { ...documentOf(plan), meaning: 'witness' })
    await markClientSigned(context.db, plan.id, context.now)
    return { id: plan.id }
  },
})
