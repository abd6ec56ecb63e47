import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { either, theClient } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { planners } from './plan.policy.ts'
import { clientMaySign, signedContent } from './plan.rules.ts'
import { markClientRefused, markClientSigned, planById, planHeadById } from './plan.store.ts'

/** The client signs the plan, on the phone or in their own sign-in on the clinic's tablet. */
export const clientSigns = command({
  name: 'plan.client-sign',
  input: z.strictObject({ planId: Id }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: theClient,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, now } = context
    const may = clientMaySign(subject)
    if (!may.ok) throw new Refusal(may.because)
    const plan = await planById(db, subject.id)
    if (plan === undefined) throw new Refusal('platform.not-found')
    await sign(context, { clientId: plan.clientId, kind: 'plan', id: plan.id, version: plan.number, meaning: 'client', content: signedContent(plan) })
    await markClientSigned(db, plan.id, now)
    return { id: plan.id }
  },
})

/** The client does not sign and says why. Care goes on; the author hears of it. Source: N.J.A.C. 10:161B-10.1(d) names refusal as a reason to record. */
export const clientRefuses = command({
  name: 'plan.client-refuses',
  input: z.strictObject({ planId: Id, reason: Line(2000) }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: either(planners, theClient),
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now } = context
    const may = clientMaySign(subject)
    if (!may.ok) throw new Refusal(may.because)
    await markClientRefused(db, subject.id, input.reason, now)
    if (actor.kind === 'client') {
      await raiseTask(context, {
        clientId: subject.clientId, kind: 'plan.client-refused', reason: 'client-refused', urgency: 'soon', forStaffId: subject.authorId,
        dueAt: new Date(Date.parse(now) + 7 * 86_400_000).toISOString(), aboutId: subject.id,
      })
    }
    return { id: subject.id }
  },
})
