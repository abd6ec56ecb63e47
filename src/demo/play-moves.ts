import { moveStay } from '../pathway/completion/move/move-stay.ts'
import { requirements } from '../pathway/completion/requirements.ts'
import { finish } from '../people/task/finish-task.ts'
import { myTasks } from '../people/task/my-tasks.ts'
import { at, shift } from './calendar.ts'
import { findWeek } from './first-day.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const WHY = { down: 'The first phase is done; fewer hours, more of the own week.', track: 'The shift at work has changed.' } as const

/** Where a story goes on from this day: the other track, once it has changed, and the next phase, where it steps down. */
async function whereTo({ player }: Stage, { story, spec, clientId, therapist }: InCare, day: string) {
  const { episodeId, place } = await player.act(requirements, { clientId }, therapist, at(day, '21:40'))
  const phases = place?.phases ?? []
  const next = story.stepsDownOn === day ? phases[phases.findIndex(({ id }) => id === place?.phase) + 1] : undefined
  const changed = story.changesTrackOn !== null && day >= story.changesTrackOn
  return { episodeId, phase: next?.id, track: changed ? spec.track === 'day' ? 'evening' : 'day' : spec.track }
}

/** Intake has found the new week: what waited for that is done. */
async function weekIsFound(stage: Stage, clientId: string, day: string): Promise<void> {
  const intake = who(stage, 'intake')
  for (const task of await stage.player.act(myTasks, {}, intake, at(day, '21:46'))) {
    if (task.kind === 'completion.find-week' && task.clientId === clientId) await stage.player.act(finish, { id: task.id, whatWasDone: 'Found together, from tomorrow.' }, intake, at(day, '21:47'))
  }
}

/** Somebody goes on elsewhere in the clinic: with fewer hours, or in the other track. Intake finds the new week at once. */
export async function playMoves(stage: Stage, member: InCare, day: string): Promise<void> {
  const { story, clientId, therapist } = member
  if (story.stepsDownOn !== day && story.changesTrackOn !== day) return
  const { episodeId, phase, track } = await whereTo(stage, member, day)
  if (episodeId === null || (phase === undefined && story.changesTrackOn !== day)) return
  await stage.player.act(moveStay, {
    episodeId, programId: stage.programId, track, therapistId: therapist.id, ...phase !== undefined && { phase }, reason: phase === undefined ? WHY.track : WHY.down,
  }, therapist, at(day, '21:42'))
  await findWeek(stage, clientId, shift(day, 1), at(day, '21:44'))
  await weekIsFound(stage, clientId, day)
}
