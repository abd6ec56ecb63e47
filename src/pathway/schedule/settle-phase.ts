import { beginPhase, phasesOf } from './phase.store.ts'
import type { Stay } from './placement-facts.ts'
import type { Moment } from './program-frame.ts'
import { dayPlus } from './times.rules.ts'

/** Whoever holds a seat is in a phase: the first since admission, or the one agreed from the stay's change on. */
export async function settlePhase(moment: Moment, stay: Stay): Promise<void> {
  const stays = await phasesOf(moment.db, stay.episode.id)
  if (stays.at(-1)?.phase === stay.phaseId) return
  const hoursPerWeek = stay.phases.find(({ id }) => id === stay.phaseId)?.hoursPerWeek ?? 0
  await beginPhase(moment.db, moment.actor.clinicId, { episodeId: stay.episode.id, clientId: stay.episode.clientId, phase: stay.phaseId, hoursPerWeek,
    fromDate: stays.length === 0 ? stay.episode.admittedOn : stay.from, decidedBy: moment.actor.id }, dayPlus(stay.from, -1))
}
