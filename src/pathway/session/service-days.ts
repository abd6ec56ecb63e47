import { dayAt } from '../plan/deadlines/calendar.rules.ts'
import { forgetServiceDays, recordServiceDays } from '../plan/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { hereOn } from './attended.store.ts'
import type { SessionFrame } from './room.words.ts'

/** Tells the plan's deadlines ("by the third visit") on which day these people were given something, or that it was taken back. */
export async function tellServiceDays(db: Db, clinicId: string, session: Pick<SessionFrame, 'startsAt' | 'zone'>, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return
  const day = dayAt(session.startsAt, session.zone)
  const here = await hereOn(db, clientIds, day, session.zone)
  await recordServiceDays(db, clinicId, here, day)
  await forgetServiceDays(db, clientIds.filter(id => !here.includes(id)), day)
}
