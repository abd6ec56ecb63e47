import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Line, Made, Words } from '../../../people/ids.words.ts'
import { theClient } from '../../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import { mayReadPlan, planners } from '../plan.policy.ts'
import { planHeadById } from '../plan.store.ts'
import { answerRequest, changeRequestById, changeRequestsOf, insertChangeRequest, stateDisagreement } from './change.store.ts'
import { ChangeRequest } from './change.words.ts'

/** The client asks to change a signed plan; its author has a week to answer. Source: 45 CFR 164.526 (right to amend). */
export const askChange = command({
  name: 'plan.ask-change',
  input: z.strictObject({ planId: Id, words: Line(2000) }),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: theClient,
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now, newId } = context
    if (subject.signedAt === null) throw new Refusal('plan.not-signed-yet')
    const id = newId()
    await insertChangeRequest(db, { clinicId: actor.clinicId, id, clientId: subject.clientId, planId: subject.id, words: input.words, now })
    await raiseTask(context, {
      clientId: subject.clientId, kind: 'plan.answer-change', reason: 'change-asked', urgency: 'soon', forStaffId: subject.authorId,
      dueAt: new Date(Date.parse(now) + 7 * 86_400_000).toISOString(), aboutId: id,
    })
    return { id }
  },
})

/** The clinic says that the change was made, or why it is not; a no always has a reason that the client reads. Source: 45 CFR 164.526(d) (denial in writing, with its basis). */
export const answerChange = command({
  name: 'plan.answer-change',
  input: z.strictObject({ requestId: Id, decision: z.enum(['made', 'declined']), reason: Words(2000).default('') }),
  subject: (db, { requestId }) => changeRequestById(db, requestId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    if (subject.decision !== null) throw new Refusal('plan.change-answered')
    if (input.decision === 'declined' && input.reason.trim() === '') throw new Refusal('plan.change-needs-reason')
    await answerRequest(db, subject.id, { decision: input.decision, reason: input.reason.trim() || null, by: actor.id, now })
    await finishTasksAbout(db, subject.id, actor.id, input.decision, now)
    return { id: subject.id }
  },
})

/** The client says something to a no; it stays with the record. Source: 45 CFR 164.526(d)(2) (statement of disagreement). */
export const disagree = command({
  name: 'plan.disagree',
  input: z.strictObject({ requestId: Id, words: Line(2000) }),
  subject: (db, { requestId }) => changeRequestById(db, requestId),
  allow: theClient,
  output: Made,
  run: async ({ db, input, subject, now }) => {
    if (subject.decision !== 'declined') throw new Refusal('plan.change-not-declined')
    if (subject.statement !== null) throw new Refusal('plan.change-answered')
    await stateDisagreement(db, subject.id, input.words, now)
    return { id: subject.id }
  },
})

/** What the client asked to change, with the answers. */
export const changeRequests = query({
  name: 'plan.change-requests',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  output: z.array(ChangeRequest),
  run: ({ db, input }) => changeRequestsOf(db, input.clientId),
})
