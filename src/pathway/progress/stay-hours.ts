import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Episode, EpisodePlace } from '../assessment/assessment.words.ts'
import { movesOf } from '../assessment/public.ts'
import { hoursOfStay, type LivedPhase, type StayHours } from './hours.rules.ts'
import { phasesLived, seatsOfStay } from './stay-hours.store.ts'

/** The phases of a stay; those lived in an earlier program are as long as that program expects. */
async function livedOf(db: Db, episodeId: string): Promise<LivedPhase[]> {
  const [lived, moves] = [await phasesLived(db, episodeId), (await movesOf(db, episodeId)).filter(({ from, to }) => from.programId !== to.programId)]
  const expected = async ({ programId, programVersion }: EpisodePlace, phase: string): Promise<number | undefined> =>
    (await programAtVersion(db, programId, programVersion))?.phases.find(({ id }) => id === phase)?.expectedWeeks
  return Promise.all(lived.map(async phase => {
    const left = moves.find(({ on }) => phase.fromDate < on)
    return left === undefined ? phase : { ...phase, expectedWeeks: await expected(left.from, phase.phase) }
  }))
}

/** The hours of a stay as they are now, or as they were on its last day, with the phases it went through. */
export async function stayHours(db: Db, episode: Episode, at: { readonly now: string, readonly today: string }): Promise<StayHours & { readonly lived: readonly LivedPhase[] }> {
  const { id, programId, programVersion, admittedOn, dischargedOn } = episode
  const program = await programAtVersion(db, programId, programVersion)
  const lived = await livedOf(db, id)
  const facts = {
    zone: await timeZoneOfProgram(db, programId) ?? 'UTC', admittedOn, dischargedOn, today: at.today, lived,
    program: program?.phases ?? [], seats: await seatsOfStay(db, id),
  }
  return { ...hoursOfStay(facts, at.now), lived }
}
