import { dayAt } from '../plan/deadlines/calendar.rules.ts'
import { forgetServiceDay, recordServiceDay } from '../plan/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { hereOn } from './attended.store.ts'
import type { SessionFrame } from './room.words.ts'

/** Tells the plan's deadlines ("by the third visit") on which day these people were given something, or that it was taken back. */
export async function tellServiceDays(db: Db, clinicId: string, session: Pick<SessionFrame, 'startsAt' | 'zone'>, clientIds: readonly string[]): Promise<void> {
  const day = dayAt(session.startsAt, session.zone)
  const here = await hereOn(db, clientIds, day, session.zone)
  for (const clientId of clientIds) {
    if (here.includes(clientId)) await recordServiceDay(db, clinicId, clientId, day)
    else await forgetServiceDay(db, clientId, day)
  }
}
