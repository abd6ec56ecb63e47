import { openBeforeSigning } from '../pathway/completion/completion.rules.ts'
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
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import { askCircumstances } from './play-circumstances.ts'
import { handOver } from './play-handover.ts'
import { playRequirements } from './play-requirements.ts'
import type { Ending, InCare } from './story.words.ts'

/** The aftercare plan, made with the client before the end. */
export async function writeAftercare(stage: Stage, { clientId, therapist, spec }: InCare, day: string): Promise<void> {
  const { player } = stage
  const { id } = await player.act(startAftercarePlan, { clientId }, therapist, at(day, '14:00'))
  const groups = await player.act(communityDirectory, {}, therapist, at(day, '14:01'))
  const { version = 1 } = await player.act(aftercarePlan, { clientId }, therapist, at(day, '14:02')) ?? {}
  await player.act(saveAftercarePlan, { id, words: {
    stepDown: 'Outpatient, one hour a week', therapistName: 'Dr. Helen Marsh, Outpatient North', firstVisitAt: at(shift(day, 9), '16:00'),
    communityGroupIds: groups.slice(0, 2).map(group => group.id), medication: 'As before; next visit with the prescriber in four weeks.',
    people: spec.supporter?.name ?? 'My brother', warningSigns: 'Skipping breakfast; not answering messages.', whatBringsMeBack: 'Three hard evenings in one week.',
  } }, therapist, at(day, '14:10'), version)
  await player.act(signAftercarePlan, { id }, therapist, at(day, '14:12'), version + 1)
}

const CAME = 'Came steadily, used group for the hard hour after work, and turned the evenings around.'
const LEFT = 'Took part for a while. Came late and left early; spoke once of a friend who uses.'
/** What the summary says of the end, by its kind. */
const SAID: Readonly<Record<Ending, { readonly reason: string, readonly course: string }>> = {
  completed: { reason: 'Goals reached, next step in place.', course: CAME },
  transferred: { reason: 'Moved; goes on in a program nearer to the new home.', course: CAME },
  left: { reason: 'Stopped coming and was not reached by three calls and a letter.', course: LEFT },
  administrative: { reason: 'Ended by the program after talks about the hours did not help.', course: LEFT },
  unknown: { reason: 'Ended for a reason of its own, told to the front desk.', course: LEFT },
}

/** What is not met is waived by the director when the team agrees that the aim behind it was reached. */
async function waiveWhatIsLeft(stage: Stage, { clientId, therapist }: Pick<InCare, 'clientId' | 'therapist'>, day: string): Promise<void> {
  const { episodeId, requirements: states } = await stage.player.act(requirements, { clientId }, therapist, at(day, '08:00'))
  for (const { id } of openBeforeSigning(states)) {
    await stage.player.act(waiveRequirement, { episodeId: episodeId ?? '', requirement: id, reason: 'Agreed in the team: the aim behind it was reached another way.' }, who(stage, 'director'), at(day, '08:05'))
  }
}

/** The discharge of its own kind in the morning, with a summary, signed: no session of that day is theirs any more. Who stopped coming left on the last day of contact. Source: TEDS manual 3.2. */
export async function leave(stage: Stage, member: InCare, day: string): Promise<void> {
  const { admittedOn, story: { ending, stopsOn } } = member
  if (ending === 'completed') await playRequirements(stage, member, day)
  const lastDay = stopsOn === null ? day : shift(stopsOn, -1)
  await discharge(stage, { ...member, ending, seed: member.story.seed }, { day, onDate: lastDay < admittedOn ? admittedOn : lastDay })
  if (ending === 'completed' || ending === 'transferred') await handOver(stage, member, day)
}

/** Whose stay ends, and how; `seed` is where their own dice start. */
type Leaving = Pick<InCare, 'clientId' | 'therapist'> & { readonly ending: Ending, readonly seed: number }

/** The discharge with its summary, written and signed on a day. */
export async function discharge(stage: Stage, member: Leaving, { day, onDate }: { readonly day: string, readonly onDate: string }): Promise<void> {
  const { player } = stage
  const { clientId, therapist, ending } = member
  if (ending === 'completed') await waiveWhatIsLeft(stage, member, day)
  const { id } = await player.act(startDischarge, { clientId, kind: ending, onDate }, therapist, at(day, '08:10'))
  const begun = await player.act(dischargeSummary, { clientId }, therapist, at(day, '08:11'))
  const version = begun?.version ?? 1
  await player.act(saveSummary, { id, kind: ending, onDate, words: {
    ...SAID[ending], issuesLeft: 'Sleep under strain; holidays.', medication: 'As entered.', recommendations: 'Weekly outpatient hour, two support groups, call us any time.',
  } }, therapist, at(day, '08:20'), version)
  if (begun !== null && (ending === 'completed' || ending === 'transferred')) {
    await askCircumstances(stage, therapist, at(day, '08:25'), { episodeId: begun.episodeId, seed: member.seed, moment: 'end' })
  }
  await player.act(signDischarge, { id }, therapist, at(day, '08:30'), version + 1)
}
