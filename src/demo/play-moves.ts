import { moveStay } from '../pathway/completion/move/move-stay.ts'
import { requirements } from '../pathway/completion/requirements.ts'
import { finish } from '../people/task/finish-task.ts'
import { myTasks } from '../people/task/my-tasks.ts'
import { at, shift } from './calendar.ts'
import { findWeek } from './first-day.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const WHY = { down: 'The first phase is done; fewer hours, more of the own week.', track: 'The shift at work has changed.' } as const

/** Somebody goes on elsewhere in the clinic: with fewer hours, or in the other track. Intake finds the new week at once, and the task is done. */
export async function playMoves(stage: Stage, member: InCare, day: string): Promise<void> {
  const { story, spec, clientId, therapist } = member
  const [down, track] = [story.stepsDownOn === day, story.changesTrackOn === day]
  if (!down && !track) return
  const { player, programId } = stage
  const { episodeId, place } = await player.act(requirements, { clientId }, therapist, at(day, '21:40'))
  const phases = place?.phases ?? []
  const next = phases[phases.findIndex(({ id }) => id === place?.phase) + 1]
  if (episodeId === null || (down && next === undefined)) return
  const changed = story.changesTrackOn !== null && day >= story.changesTrackOn
  const other = spec.track === 'day' ? 'evening' : 'day'
  await player.act(moveStay, {
    episodeId, programId, track: changed ? other : spec.track, therapistId: therapist.id, ...down && next !== undefined && { phase: next.id }, reason: down ? WHY.down : WHY.track,
  }, therapist, at(day, '21:42'))
  await findWeek(stage, clientId, shift(day, 1), at(day, '21:44'))
  const intake = who(stage, 'intake')
  for (const task of await player.act(myTasks, {}, intake, at(day, '21:46'))) {
    if (task.kind === 'completion.find-week' && task.clientId === clientId) await player.act(finish, { id: task.id, whatWasDone: 'Found together, from tomorrow.' }, intake, at(day, '21:47'))
  }
}
