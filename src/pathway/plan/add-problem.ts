import { z } from 'zod'
import { findingsOf } from '../assessment/public.ts'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { insertProblem } from './part.store.ts'
import { planners } from './plan.policy.ts'
import { mayChange } from './plan.rules.ts'
import { countChange, planById, planHeadById } from './plan.store.ts'

const wordsOfFinding = async (db: Db, planId: string, clientId: string, findingId: string): Promise<string> => {
  const finding = (await findingsOf(db, clientId)).find(({ id }) => id === findingId)
  if (finding === undefined) throw new Refusal('plan.finding-unknown')
  const plan = await planById(db, planId)
  if (plan?.problems.some(problem => problem.findingId === findingId)) throw new Refusal('plan.finding-already-used')
  return finding.words
}

/** Adds a problem: out of a finding of the assessment, which stays linked, or in new words. */
export const addProblem = command({
  name: 'plan.add-problem',
  input: z.object({ planId: Id, findingId: Id.optional(), words: Line(1000).optional() })
    .refine(({ findingId, words }) => findingId !== undefined || words !== undefined, 'needs words or a finding'),
  subject: (db, { planId }) => planHeadById(db, planId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, newId }) => {
    const may = mayChange(subject)
    if (!may.ok) throw new Refusal(may.because)
    const found = input.findingId === undefined ? undefined : await wordsOfFinding(db, subject.id, subject.clientId, input.findingId)
    const id = newId()
    await insertProblem(db, { clinicId: actor.clinicId, id, clientId: subject.clientId, planId: subject.id },
      { words: input.words ?? found ?? '', findingId: input.findingId ?? null })
    await countChange(db, subject.id)
    return { id }
  },
})
