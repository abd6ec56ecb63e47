import { episodeById, openEpisodeOf } from '../assessment/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Db } from '../../platform/server/db.ts'
import type { PlanHead } from './plan.words.ts'

/** Each stay has a plan of its own: while somebody is in care again, a plan of the stay before is neither signed nor carried on. */
export async function refuseEarlierStay(db: Db, plan: Pick<PlanHead, 'clientId' | 'episodeId'>): Promise<void> {
  const [its, open] = [await episodeById(db, plan.episodeId), await openEpisodeOf(db, plan.clientId)]
  if (open !== undefined && its !== undefined && its.dischargedOn !== null) throw new Refusal('plan.earlier-stay')
}
