import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { copyTree } from './part.store.ts'
import { planners } from './plan.policy.ts'
import { mayAmend } from './plan.rules.ts'
import { deleteDraft, insertPlan, planById, planHeadById, plansOf } from './plan.store.ts'
import { refuseEarlierStay } from './stay.ts'

/** Starts the next version as a copy of the signed one. The old one stays in force until the new one is signed. */
export const amendPlan = command({
  name: 'plan.amend',
  input: z.object({ planId: Id, why: Line(1000) }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, now, newId }) => {
    const may = mayAmend(subject, await plansOf(db, subject.clientId))
    if (!may.ok) throw new Refusal(may.because)
    await refuseEarlierStay(db, subject)
    const plan = await planById(db, subject.id)
    if (plan === undefined) throw new Refusal('platform.not-found')
    const id = newId()
    await insertPlan(db, { ...plan, clinicId: actor.clinicId, id, number: may.value, authorId: actor.id, whyAmended: input.why, now })
    await copyTree(db, plan, { clinicId: actor.clinicId, planId: id, newId })
    return { id }
  },
})

/** Throws a draft away, with everything in it. What was signed stays. */
export const dropDraft = command({
  name: 'plan.drop-draft',
  input: z.object({ planId: Id }),
  subject: async (db, { planId }) => {
    const plan = await planHeadById(db, planId)
    return plan?.signedAt === null ? plan : undefined
  },
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, subject }) => {
    await deleteDraft(db, subject.id)
    return { id: subject.id }
  },
})
