import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { theClientAtKiosk } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query, type AnyAction } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { sessionFrame } from './attendance.store.ts'
import { arrivalsOn } from './arrivals.store.ts'
import { leavingNow, mayLeaveNow } from './mark.rules.ts'
import type { Arrival } from './room.words.ts'
import { writeMarks } from './write-marks.ts'

const Mine = z.object({ clientId: Id })

const seatNow = async (db: Db, clientId: string, now: string): Promise<Arrival | undefined> =>
  (await arrivalsOn(db, now, clientId)).find(seat => !seat.remote && mayLeaveNow(seat, seat.mark, now))

/** Whether somebody is in a session of this house that runs now, so that they can say that they leave. */
export const mayLeave = query({
  name: 'session.may-leave',
  input: Mine,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: z.object({ may: z.boolean() }),
  run: async ({ db, now, subject: { clientId } }) => ({ may: await seatNow(db, clientId, now) !== undefined }),
})

/** The client says at the kiosk that they leave before the end. The room sees it at once, and may correct the time later. */
export const leaveNow = command({
  name: 'session.leave-now',
  input: Mine,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: z.object({ leftAt: z.string(), zone: z.string() }),
  run: async context => {
    const { db, now, actor, subject: { clientId } } = context
    const seat = await seatNow(db, clientId, now)
    const session = seat && await sessionFrame(db, seat.sessionId)
    if (seat === undefined || seat.mark === null || session === undefined) throw new Refusal('session.not-in-session-time')
    await writeMarks(context, session, [{ clientId, ...leavingNow(seat.mark, now), seen: seat.mark.marks }], { clinicId: actor.clinicId, by: actor.id, markedAt: now })
    return { leftAt: now, zone: seat.zone }
  },
})

/** What somebody can say at the kiosk about going home. */
export const leaveNowActions: readonly AnyAction[] = [mayLeave, leaveNow]
