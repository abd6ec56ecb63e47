import type { TestClinic } from '../../../seed/test-clinic.ts'
import { addGoal, addIntervention, addObjective } from './add-part.ts'
import { addProblem } from './add-problem.ts'
import { showPlan } from './show-plan.ts'
import { signPlan } from './sign-plan.ts'
import { startPlan } from './start-plan.ts'
import { clientSigns } from './client-signs.ts'
import type { Plan } from './plan.words.ts'

/** A draft with one problem, one goal, one objective and three interventions. */
export async function draftPlan(clinic: TestClinic, clientId: string): Promise<{ planId: string, problemId: string, goalId: string, objectiveId: string }> {
  const by = clinic.staff.therapist
  const { id: planId } = await clinic.act(startPlan, { clientId }, by)
  const { id: problemId } = await clinic.act(addProblem, { planId, words: 'Low mood since spring, most days in bed' }, by)
  const { id: goalId } = await clinic.act(addGoal, { problemId, words: 'I want to take my girl to school again.' }, by)
  const { id: objectiveId } = await clinic.act(addObjective, {
    goalId, words: 'Depression score below 10 by summer', instrument: 'phq-9', baseline: 17, target: 9, targetOn: '2026-06-01',
  }, by)
  for (const [modality, timesPerWeek, minutes] of [['group', 3, 90], ['individual', 1, 50], ['skill-practice', 5, 10]] as const) {
    await clinic.act(addIntervention, { objectiveId, modality, words: `Work on mood, ${modality}`, timesPerWeek, minutes, staffId: by.id }, by)
  }
  return { planId, problemId, goalId, objectiveId }
}

/** The plan as staff see it now. */
export async function planNow(clinic: TestClinic, clientId: string, planId?: string): Promise<Plan> {
  const plan = await clinic.act(showPlan, { clientId, ...(planId !== undefined && { planId }) }, clinic.staff.therapist)
  if (plan === null) throw new Error('There is no plan.')
  return plan
}

/** A plan in force, signed by the therapist and, unless asked otherwise, by the client. */
export async function signedPlan(clinic: TestClinic, clientId: string, options: { byClient?: boolean } = {}): Promise<{ planId: string, objectiveId: string, goalId: string }> {
  const made = await draftPlan(clinic, clientId)
  const { version } = await planNow(clinic, clientId)
  await clinic.act(signPlan, { planId: made.planId }, clinic.staff.therapist, { ifMatch: version })
  if (options.byClient !== false) await clinic.act(clientSigns, { planId: made.planId }, clinic.client(clientId), { ifMatch: version + 1 })
  return made
}
