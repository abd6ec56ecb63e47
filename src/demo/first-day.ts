import { addGoal, addIntervention, addObjective } from '../pathway/plan/add-part.ts'
import { addProblem } from '../pathway/plan/add-problem.ts'
import { clientSigns } from '../pathway/plan/client-signs.ts'
import { planFindings } from '../pathway/plan/plan-findings.ts'
import { showPlan } from '../pathway/plan/show-plan.ts'
import { signPlan } from '../pathway/plan/sign-plan.ts'
import { startPlan } from '../pathway/plan/start-plan.ts'
import { saveSafetyPlan } from '../pathway/safety/save-safety-plan.ts'
import { acceptPlacement } from '../pathway/schedule/accept-placement.ts'
import { addCommitment } from '../pathway/schedule/add-commitment.ts'
import { proposeWeeks } from '../pathway/schedule/propose-weeks.ts'
import type { Proposal } from '../pathway/schedule/proposal.words.ts'
import { assignPractice } from '../pathway/skills/assign-practice.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

async function writePlan(stage: Stage, { spec, clientId, self, therapist, admittedOn }: InCare): Promise<void> {
  const { player } = stage
  const time = (clock: string): string => at(admittedOn, clock)
  const { id: planId } = await player.act(startPlan, { clientId }, therapist, time('10:00'))
  const { findings: [finding] } = await player.act(planFindings, { clientId }, therapist, time('10:01'))
  const problem = await player.act(addProblem, finding === undefined ? { planId, words: spec.problem } : { planId, findingId: finding.id }, therapist, time('10:02'))
  const goal = await player.act(addGoal, { problemId: problem.id, words: spec.goal }, therapist, time('10:04'))
  const instrument = spec.objective.startsWith('GAD') ? 'gad-7' : 'phq-9'
  const target = Number(/below (\d+)/.exec(spec.objective)?.[1] ?? 10) - 1
  const objective = await player.act(addObjective, {
    goalId: goal.id, words: spec.objective, instrument, baseline: (instrument === 'phq-9' ? spec.phq : spec.gad)[0] ?? null, target, targetOn: shift(admittedOn, 56),
  }, therapist, time('10:06'))
  for (const [modality, words, minutes, times] of [['group', 'Skills, relapse prevention and process groups', 90, 6], ['individual', 'Weekly hour with the primary therapist', 60, 1],
    ['family', 'A family session every other week', 60, 0.5]] as const) {
    await player.act(addIntervention, { objectiveId: objective.id, modality, words, minutes, timesPerWeek: times, staffId: modality === 'group' ? null : therapist.id }, therapist, time('10:08'))
  }
  const drafted = await player.act(showPlan, { clientId }, therapist, time('10:10'))
  await player.act(signPlan, { planId }, therapist, time('10:12'), drafted?.version ?? 1)
  const signed = await player.act(showPlan, { clientId }, self, time('18:02'))
  if (spec.weeks > 0) await player.act(clientSigns, { planId }, self, time('18:04'), signed?.version ?? 1)
}

async function writeSafetyPlan(stage: Stage, { spec, clientId, therapist, admittedOn }: InCare): Promise<void> {
  const line = (words: string, phone?: string) => ({ words, ...(phone !== undefined && { phone }) })
  const own = (en: string, es: string) => line(spec.language === 'es' ? es : en)
  await stage.player.act(saveSafetyPlan, { clientId, sections: [
    { id: 'warning-signs', lines: [own('Not answering the phone for a day', 'No contestar el teléfono en todo el día'), own('Walking past the store on purpose', 'Pasar por la tienda a propósito')] },
    { id: 'on-my-own', lines: [own('Paced breathing on the step outside', 'Respirar despacio en el escalón de afuera'), own('Cold water, then music', 'Agua fría y después música')] },
    { id: 'places-and-people', lines: [own('The park with the lights on until ten', 'El parque, con luz hasta las diez')] },
    { id: 'people-to-ask', lines: [line(spec.supporter?.name ?? (spec.language === 'es' ? 'Mi hermana' : 'My sister'), '555-0188')] },
    { id: 'professionals', lines: [line(spec.language === 'es' ? 'La clínica, entre semana' : 'The clinic, weekdays', '555-0100')] },
    { id: 'safer-surroundings', lines: [own('Pills are with my sister', 'Las pastillas las guarda mi hermana')] },
    { id: 'reasons-to-live', lines: [line(spec.goal)] },
  ] }, therapist, at(admittedOn, '11:00'), 0)
}

const accepted = ({ items }: Proposal) => {
  const hour = (kind: 'individual' | 'family') => {
    const found = items.find(item => item.kind === kind)
    return found === undefined || found.staffId === null ? null
      : { staffId: found.staffId, weekday: found.weekday, starts: found.starts, minutes: found.minutes, remote: found.remote }
  }
  return { groupIds: items.flatMap(({ groupId }) => groupId ?? []), individual: hour('individual'), family: hour('family') }
}

async function tellLife(stage: Stage, { spec, self, clientId, admittedOn }: InCare): Promise<void> {
  for (const { kind, ...rest } of spec.life) {
    const known = kind === 'work' || kind === 'school' || kind === 'childcare' ? kind : 'other'
    await stage.player.act(addCommitment, { clientId, details: { ...rest, kind: known } }, self, at(admittedOn, '11:30'))
  }
}

/** The best week that can be found from a day on, taken at once. */
export async function findWeek(stage: Stage, clientId: string, from: string, said: string): Promise<void> {
  const intake = who(stage, 'intake')
  const proposed = await stage.player.act(proposeWeeks, { clientId, from }, intake, said)
  const best = proposed.proposals[0] ?? proposed.explanation?.partial ?? undefined
  if (best !== undefined) await stage.player.act(acceptPlacement, { clientId, from, ...accepted(best) }, intake, said)
}

/** The day of admission: plan, safety plan, a week that fits, a first skill. Who comes back is known: safety plan and life stay. */
export async function firstDay(stage: Stage, member: InCare): Promise<void> {
  await writePlan(stage, member)
  if (member.story.again === null) {
    await writeSafetyPlan(stage, member)
    await tellLife(stage, member)
  }
  await findWeek(stage, member.clientId, member.admittedOn, at(member.admittedOn, '11:45'))
  await stage.player.act(assignPractice, { clientId: member.clientId, skill: 'urge-surfing', whenAndWhere: member.spec.language === 'es' ? 'El jueves después del turno, antes del autobús' : 'Thursday after the shift, before the bus' }, member.therapist, at(member.admittedOn, '12:00'))
}
