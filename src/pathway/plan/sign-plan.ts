import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { sign } from '../../people/signature/public.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { planners } from './plan.policy.ts'
import { mayChange, signedContent, whatIsMissing } from './plan.rules.ts'
import { markSigned, planById, planHeadById } from './plan.store.ts'
import { firstReviewOn } from './review-clock.ts'
import { refuseEarlierStay } from './stay.ts'

/** The clinician signs; from now on the words stay, and the version before this one is no longer in force. */
export const signPlan = command({
  name: 'plan.sign',
  input: z.strictObject({ planId: Id }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    const may = mayChange(subject)
    if (!may.ok) throw new Refusal(may.because)
    await refuseEarlierStay(db, subject)
    const plan = await planById(db, subject.id)
    if (plan === undefined) throw new Refusal('platform.not-found')
    const missing = whatIsMissing(plan)
    if (missing.length > 0) throw new Refusal('plan.not-complete', { values: { count: missing.length }, current: missing })
    await sign(context, { clientId: plan.clientId, kind: 'plan', id: plan.id, version: plan.number, meaning: 'author', content: signedContent(plan) })
    await markSigned(db, { id: plan.id, clientId: plan.clientId, authorId: actor.id, reviewDueOn: await firstReviewOn(db, plan, now), now })
    await finishTasksAbout(db, plan.id, actor.id, 'signed', now)
    return { id: plan.id }
  },
})
