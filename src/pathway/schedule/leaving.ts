import type { Db } from '../../platform/server/db.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { episodeById } from '../assessment/public.ts'
import { endSeatsOf } from './enrolment.store.ts'
import { cancelSessionsOf, leaveSessionsFrom } from './session.store.ts'
import { dateAt } from './times.rules.ts'

/** At discharge: gives back every seat and calls off the individual and family sessions from an instant on. */
export async function cancelFutureSessionsOf(db: Db, clientId: string, episodeId: string, from: string): Promise<void> {
  const episode = await episodeById(db, episodeId)
  if (episode === undefined || episode.clientId !== clientId) return
  const zone = await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
  await endSeatsOf(db, episodeId, dateAt(from, zone))
  await cancelSessionsOf(db, { clientId, episodeId, from, reason: 'discharge' })
  await leaveSessionsFrom(db, { clientId, episodeId, from })
}
