import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { staffById } from '../../people/staff/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { insertGoal, insertIntervention, insertObjective, partById, type PartNow } from './part.store.ts'
import { planners } from './plan.policy.ts'
import { mayChange } from './plan.rules.ts'
import { countChange } from './plan.store.ts'
import { InterventionWords, ObjectiveWords } from './plan.words.ts'

const begin = async (db: Db, parent: PartNow, actor: { clinicId: string }, id: string) => {
  const may = mayChange(parent)
  if (!may.ok) throw new Refusal(may.because)
  await countChange(db, parent.planId)
  return { clinicId: actor.clinicId, id, clientId: parent.clientId, planId: parent.planId }
}

/** Whoever is named for an intervention works here. */
export const checkStaff = async (db: Db, staffId: string | null | undefined): Promise<void> => {
  if (staffId === null || staffId === undefined) return
  const member = await staffById(db, staffId)
  if (member === undefined || member.left) throw new Refusal('plan.staff-unknown')
}

/** Adds a goal under a problem, in the client's own words. */
export const addGoal = command({
  name: 'plan.add-goal',
  input: z.object({ problemId: Id, words: Line(1000) }),
  subject: (db, { problemId }) => partById(db, 'problem', problemId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, newId }) => {
    const at = await begin(db, subject, actor, newId())
    await insertGoal(db, at, input)
    return { id: at.id }
  },
})

/** Adds an objective under a goal: what is measured, from where to where, until when. */
export const addObjective = command({
  name: 'plan.add-objective',
  input: ObjectiveWords.extend({ goalId: Id }),
  subject: (db, { goalId }) => partById(db, 'goal', goalId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, newId }) => {
    const at = await begin(db, subject, actor, newId())
    await insertObjective(db, at, input)
    return { id: at.id }
  },
})

/** Adds what is done for an objective, how often and by whom. */
export const addIntervention = command({
  name: 'plan.add-intervention',
  input: InterventionWords.extend({ objectiveId: Id }),
  subject: (db, { objectiveId }) => partById(db, 'objective', objectiveId),
  allow: planners,
  output: Made,
  run: async ({ db, input, subject, actor, newId }) => {
    const at = await begin(db, subject, actor, newId())
    await checkStaff(db, input.staffId)
    await insertIntervention(db, at, input)
    return { id: at.id }
  },
})
