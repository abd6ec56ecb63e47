import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { allow, either } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { removeAttendee as leaveList } from '../schedule/public.ts'
import { dropMark, sessionFrame } from './attendance.store.ts'
import { noteAt } from './note.store.ts'
import { tellServiceDays } from './service-days.ts'
import { seesWhoComes } from './session.policy.ts'

interface Listed { readonly isMakeUp: boolean, readonly leads: readonly { readonly id: string }[] }

/** Takes somebody off the list who was never meant to be on it. Refused when there are words about them. */
export const removeAttendee = command({
  name: 'session.remove-attendee',
  input: z.object({ sessionId: Id, clientId: Id }),
  subject: async (db, { sessionId, clientId }) => {
    const frame = await sessionFrame(db, sessionId)
    const seat = frame?.seats.find(known => known.clientId === clientId)
    return frame && seat && { ...frame, clientId, isMakeUp: seat.makeUpFor !== null }
  },
  allow: either<Listed>(seesWhoComes, allow('therapist', 'intake').when('it is a make-up', (_actor, { isMakeUp }: Listed) => isMakeUp)),
  output: z.object({ id: Id }),
  run: async ({ db, subject, actor }) => {
    if (await noteAt(db, subject.id, subject.clientId) !== undefined) throw new Refusal('session.has-a-note')
    await dropMark(db, subject.id, subject.clientId)
    await tellServiceDays(db, actor.clinicId, subject, [subject.clientId])
    await leaveList(db, subject.id, subject.clientId)
    return { id: subject.id }
  },
})
