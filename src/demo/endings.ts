import { waiveRequirement } from '../pathway/completion/waive-requirement.ts'
import { dischargeSummary } from '../pathway/completion/discharge-summary.ts'
import { requirements } from '../pathway/completion/requirements.ts'
import { saveSummary } from '../pathway/completion/save-discharge.ts'
import { signDischarge } from '../pathway/completion/sign-discharge.ts'
import { startDischarge } from '../pathway/completion/start-discharge.ts'
import { aftercarePlan } from '../pathway/continuing-care/aftercare-plan.ts'
import { communityDirectory } from '../pathway/continuing-care/community-directory.ts'
import { saveAftercarePlan } from '../pathway/continuing-care/save-aftercare-plan.ts'
import { signAftercarePlan } from '../pathway/continuing-care/sign-aftercare-plan.ts'
import { startAftercarePlan } from '../pathway/continuing-care/start-aftercare-plan.ts'
import type { InCare } from './begin-care.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-demo.ts'

async function writeAftercare(stage: Stage, { clientId, therapist, spec }: InCare, day: string): Promise<void> {
  const { player } = stage
  const { id } = await player.act(startAftercarePlan, { clientId }, therapist, at(day, '14:00'))
  const groups = await player.act(communityDirectory, {}, therapist, at(day, '14:01'))
  const plan = await player.act(aftercarePlan, { clientId }, therapist, at(day, '14:02'))
  await player.act(saveAftercarePlan, { id, words: {
    stepDown: 'Outpatient, one hour a week', therapistName: 'Dr. Helen Marsh, Outpatient North', firstVisitAt: at(shift(day, 9), '16:00'),
    communityGroupIds: groups.slice(0, 2).map(group => group.id), medication: 'As before; next visit with the prescriber in four weeks.',
    people: spec.supporter?.name ?? 'My brother', warningSigns: 'Skipping breakfast; not answering messages.', whatBringsMeBack: 'Three hard evenings in one week.',
  } }, therapist, at(day, '14:10'), plan?.version ?? 1)
  await player.act(signAftercarePlan, { id }, therapist, at(day, '14:12'))
}

async function discharge(stage: Stage, { clientId, therapist, spec }: InCare, day: string): Promise<void> {
  const { player } = stage
  const kind = spec.stage === 'left' ? 'left' as const : 'completed' as const
  const { episodeId, requirements: states } = await player.act(requirements, { clientId }, therapist, at(day, '15:00'))
  for (const state of kind === 'completed' && episodeId !== null ? states.filter(one => one.state === 'not-yet') : []) {
    await player.act(waiveRequirement, { episodeId: episodeId ?? '', requirement: state.id, reason: 'Agreed in the team: the aim behind it was reached another way.' }, who(stage, 'director'), at(day, '15:05'))
  }
  const { id } = await player.act(startDischarge, { clientId, kind, onDate: day }, therapist, at(day, '15:10'))
  const draft = await player.act(dischargeSummary, { clientId }, therapist, at(day, '15:11'))
  await player.act(saveSummary, { id, kind, onDate: day, words: {
    reason: kind === 'completed' ? 'Goals reached, next step in place.' : 'Stopped coming and was not reached by three calls and a letter.',
    course: kind === 'completed' ? 'Came steadily, used group for the hard hour after work, and turned the evenings around.' : 'Took part for three weeks. Came late and left early; spoke once of a friend who uses.',
    issuesLeft: 'Sleep under strain; holidays.', medication: 'As entered.', recommendations: 'Weekly outpatient hour, two support groups, call us any time.',
  } }, therapist, at(day, '15:20'), draft?.version ?? 1)
  await player.act(signDischarge, { id }, therapist, at(day, '15:30'), (draft?.version ?? 1) + 1)
}

/** How a stay ends in the story: an aftercare plan before the end, and a discharge of its own kind. */
export async function playEnding(stage: Stage, member: InCare): Promise<void> {
  if (member.spec.stage === 'finishing' || member.spec.stage === 'completed') await writeAftercare(stage, member, shift(stage.today, -12))
  if (member.spec.stage === 'completed') await discharge(stage, member, shift(stage.today, -8))
  if (member.spec.stage === 'left') await discharge(stage, member, shift(stage.today, -14))
}
