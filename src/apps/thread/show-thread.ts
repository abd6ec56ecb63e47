import { z } from 'zod'
import type { Objective, Plan } from '../../pathway/plan/plan.words.ts'
import { wholePlansOf } from '../../pathway/plan/public.ts'
import { shippedSkills } from '../../pathway/skills/library/shipped.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import type { Language } from '../../platform/pure/text.ts'
import { query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { checkThreads } from './check-threads.ts'
import { timesGiven } from './thread.rules.ts'
import { findingsServing, notesServing, practicesServing, scoresServing, type NoteServes, type PracticeServes } from './thread.store.ts'
import { Thread, type ServedObjective } from './thread.words.ts'

interface Served { readonly notes: readonly NoteServes[], readonly practices: readonly PracticeServes[], readonly scores: readonly { instrument: string, total: number, givenAt: string }[], readonly language: Language }

const nameOf = (skill: string, language: Language): string => shippedSkills.find(({ id }) => id === skill)?.title[language] ?? skill

const served = (objective: Objective, { notes, practices, scores, language }: Served): ServedObjective => ({
  ...objective,
  interventions: objective.interventions.map(one => ({ ...one, given: timesGiven(one, objective, notes, practices) })),
  sessions: notes.filter(({ origins, minutes }) => minutes > 0 && origins.includes(objective.originId)).toReversed(),
  practices: practices.filter(({ origin }) => origin === objective.originId).map(one => ({ ...one, skill: nameOf(one.skill, language) })).toReversed(),
  scores: scores.filter(({ instrument }) => instrument === objective.instrument).map(({ total, givenAt }) => ({ total, givenAt })),
})

const problemsOf = (plan: Plan, facts: Served, findings: readonly { id: string, words: string }[]): Thread['problems'] => plan.problems.map(problem => ({
  id: problem.id, words: problem.words, finding: findings.find(({ id }) => id === problem.findingId)?.words ?? null,
  goals: problem.goals.map(goal => ({ id: goal.id, words: goal.words, objectives: goal.objectives.map(one => served(one, facts)) })),
}))

/** What the page needs of somebody who is no longer in care: the same facts, and no loose ends to mend. */
const read = async (db: Db, clientId: string) => ({
  plan: (await wholePlansOf(db, [clientId])).get(clientId) ?? null, notes: await notesServing(db, [clientId]),
  practices: await practicesServing(db, [clientId]), findings: await findingsServing(db, [clientId]), loose: [],
})

/** The golden thread of one client in both directions: each objective with all sessions, notes, practices and measures that served it, and the loose ends. */
export const showThread = query({
  name: 'thread.show',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Thread,
  run: async ({ db, input: { clientId }, actor, now }) => {
    const [checked] = await checkThreads(db, { clientId }, now)
    const { plan, notes, practices, findings, loose } = checked ?? await read(db, clientId)
    const facts = { notes, practices, scores: await scoresServing(db, clientId), language: actor.language }
    return {
      clientId, plan: plan === null ? null : { id: plan.id, number: plan.number, signed: plan.signedAt !== null },
      problems: plan === null ? [] : problemsOf(plan, facts, findings), loose,
    }
  },
})
