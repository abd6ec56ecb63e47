import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { checkMaySee } from '../../people/client/public.ts'
import { Id, LocalDate, LocalTime, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { claim } from './claim.ts'
import { programFrame, type ProgramFrame } from './program-frame.ts'
import { relocateSession } from './series-sessions.store.ts'
import { sessionWithPeople } from './session.store.ts'
import { checkNobodyAway } from './staff-leave.ts'
import { tellClients } from './tell-clients.ts'
import { spanOf } from './times.rules.ts'

/** Where one session is put, and with whom. */
export const MovedSession = z.object({
  id: Id, day: LocalDate, starts: LocalTime, minutes: z.number().int().min(15).max(480), roomId: Id.nullable().default(null), remote: z.boolean().default(false),
  staffIds: z.array(Id).max(6),
})

const check = (input: z.output<typeof MovedSession>, subject: { closedAt: string | null, cancelledAt: string | null }, frame: ProgramFrame): void => {
  if (subject.closedAt !== null) throw new Refusal('schedule.already-closed')
  if (subject.cancelledAt !== null) throw new Refusal('schedule.already-cancelled')
  if (input.day > frame.horizon) throw new Refusal('schedule.too-far-ahead')
  if (!input.staffIds.every(id => frame.staffIds.includes(id))) throw new Refusal('schedule.no-such-staff')
  if (input.roomId !== null && !frame.rooms.some(({ id }) => id === input.roomId)) throw new Refusal('schedule.no-such-room')
}

/** Changes this one session and not its series: another time or room, or a substitute who leads it. Those expected are told of a new time. */
export const moveOneSession = command({
  name: 'schedule.move-session',
  forEverybody: true,
  input: MovedSession,
  subject: (db, { id }) => sessionWithPeople(db, id),
  allow: allow('therapist', 'director', 'intake', 'front-desk'),
  ifMatch: 'required',
  about: ({ subject }) => subject.clientIds,
  output: Made,
  run: async ({ input, subject, ...context }) => {
    const { db, actor, now } = context
    const frame = await programFrame(db, actor.clinicId, subject.programId, now)
    check(input, subject, frame)
    await checkNobodyAway(db, input.staffIds, input.day)
    if (subject.kind !== 'group') for (const clientId of subject.clientIds) await checkMaySee(db, clientId, input.staffIds)
    const span = spanOf(input.day, input.starts, input.minutes, frame.zone)
    if (span.startsAt !== subject.startsAt && span.startsAt <= now) throw new Refusal('schedule.in-the-past')
    await claim(db, [{ ...span, sessionId: subject.id, roomId: input.roomId, staffIds: input.staffIds, clientIds: subject.clientIds }], frame.zone)
    const saved = await relocateSession(db, actor.clinicId, { ...input, ...span, version: subject.version, now })
    if (!saved) throw new Refusal('platform.changed-meanwhile', { current: subject })
    if (span.startsAt !== subject.startsAt) await tellClients(context, subject.clientIds, { kind: 'changed' })
    return { id: subject.id }
  },
})
