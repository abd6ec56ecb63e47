import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { sign, signaturesOf } from '../../people/signature/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { mayCoSign, signedContent } from './plan.rules.ts'
import { markCoSigned, planById, planHeadById } from './plan.store.ts'

/** A supervisor or the physician stands behind a plan that somebody else wrote; which of the two follows from who signs. */
export const coSignPlan = command({
  name: 'plan.co-sign',
  input: z.strictObject({ planId: Id }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: allow('director', 'prescriber'),
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    const meaning = actor.roles.includes('prescriber') ? 'physician' : 'supervisor'
    const given = (await signaturesOf(db, subject.id)).map(signature => signature.meaning)
    const may = mayCoSign(subject, { staffId: actor.id, meaning }, given)
    if (!may.ok) throw new Refusal(may.because)
    const plan = await planById(db, subject.id)
    if (plan === undefined) throw new Refusal('platform.not-found')
    await sign(context, { clientId: plan.clientId, kind: 'plan', id: plan.id, version: plan.number, meaning, content: signedContent(plan) })
    await markCoSigned(db, plan.id, now)
    return { id: plan.id }
  },
})
