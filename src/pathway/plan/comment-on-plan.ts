import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { either, theClient } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { insertComment } from './comment.store.ts'
import { planners } from './plan.policy.ts'
import { planById } from './plan.store.ts'

/** Says something about a goal, or adds a wish of one's own. It changes no signed word; the author is told when it comes from the client. */
export const commentOnPlan = command({
  name: 'plan.comment',
  input: z.object({ planId: Id, goalId: Id.optional(), words: Line(2000) }),
  subject: (db, { planId }) => planById(db, planId),
  allow: either(planners, theClient),
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now, newId } = context
    const goals = subject.problems.flatMap(({ goals }) => goals)
    if (input.goalId !== undefined && !goals.some(({ id }) => id === input.goalId)) throw new Refusal('platform.not-found')
    const id = newId()
    const byKind = actor.kind === 'client' ? 'client' : 'staff'
    await insertComment(db, {
      clinicId: actor.clinicId, id, clientId: subject.clientId, planId: subject.id, goalId: input.goalId ?? null, words: input.words, byKind, by: actor.id, now,
    })
    if (byKind === 'client') {
      await raiseTask(context, {
        clientId: subject.clientId, kind: 'plan.read-comment', reason: input.goalId === undefined ? 'own-goal' : 'comment', urgency: 'soon',
        forStaffId: subject.authorId, dueAt: new Date(Date.parse(now) + 7 * 86_400_000).toISOString(), aboutId: subject.id,
      })
    }
    return { id }
  },
})
