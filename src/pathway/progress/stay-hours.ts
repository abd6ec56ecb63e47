import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { hoursOfStay, type LivedPhase, type StayHours } from './hours.rules.ts'
import { phasesLived, seatsOfStay } from './stay-hours.store.ts'

/** The hours of a stay as they are now, or as they were on its last day, with the phases it went through. */
export async function stayHours(db: Db, episode: Episode, at: { readonly now: string, readonly today: string }): Promise<StayHours & { readonly lived: readonly LivedPhase[] }> {
  const { id, programId, programVersion, admittedOn, dischargedOn } = episode
  const program = await programAtVersion(db, programId, programVersion)
  const lived = await phasesLived(db, id)
  const facts = {
    zone: await timeZoneOfProgram(db, programId) ?? 'UTC', admittedOn, dischargedOn, today: at.today, lived,
    program: program?.phases ?? [], seats: await seatsOfStay(db, id),
  }
  return { ...hoursOfStay(facts, at.now), lived }
}
