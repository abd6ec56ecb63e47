import { recordEvidence } from '../pathway/completion/record-evidence.ts'
import type { RecordDetails } from '../pathway/completion/record.words.ts'
import { requirements } from '../pathway/completion/requirements.ts'
import { at, shift } from './calendar.ts'
import type { Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** What the team notes of a stay that goes well: tasks of the first phases done, and screens of the last weeks. */
export async function playRequirements(stage: Stage, { clientId, therapist }: Pick<InCare, 'clientId' | 'therapist'>, day: string): Promise<void> {
  const { player } = stage
  const { episodeId, admittedOn, place } = await player.act(requirements, { clientId }, therapist, at(day, '07:20'))
  if (episodeId === null || admittedOn === null) return
  const inStay = (on: string): string => on < admittedOn ? admittedOn : on
  const tasks = place?.phases.flatMap(phase => phase.tasks) ?? []
  const records: RecordDetails[] = [
    ...tasks.slice(0, 3).map((task, nth) => ({ kind: 'task-done' as const, task: task.id, on: inStay(shift(day, -21 + nth * 7)) })),
    ...([[-20, 'positive'], [-13, 'negative'], [-6, 'negative']] as const).map(([days, result]) => ({ kind: 'screen' as const, result, on: inStay(shift(day, days)), words: '' })),
  ]
  for (const [nth, record] of records.entries()) await player.act(recordEvidence, { episodeId, record }, therapist, at(day, `07:${30 + nth}`))
}
