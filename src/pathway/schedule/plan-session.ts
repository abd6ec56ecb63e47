import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command } from '../../platform/server/action.ts'
import { checkMaySee, clientById } from '../../people/client/public.ts'
import { supporterById } from '../../people/family/public.ts'
import { Id, LocalDate, LocalTime, Made } from '../../people/ids.words.ts'
import { claim } from './claim.ts'
import { hourText } from './hour.text.ts'
import { stayOf } from './placement-facts.ts'
import type { Moment, ProgramFrame } from './program-frame.ts'
import { schedulers } from './schedule.policy.ts'
import { checkNobodyAway } from './staff-leave.ts'
import { addAttendee, insertSessions, inviteSupporters } from './session.store.ts'
import { spanOf } from './times.rules.ts'

const PlannedSession = z.object({
  kind: z.enum(['individual', 'family']), clientId: Id, day: LocalDate, starts: LocalTime, minutes: z.number().int().min(15).max(240).default(60),
  staffIds: z.array(Id).min(1, 'needs somebody who leads it').max(4), roomId: Id.nullable().default(null), remote: z.boolean().default(false),
  supporterIds: z.array(Id).max(10).default([]),
})
type PlannedSession = z.output<typeof PlannedSession>

async function check(moment: Moment, input: PlannedSession, frame: ProgramFrame, startsAt: string): Promise<void> {
  if (startsAt <= moment.now) throw new Refusal('schedule.in-the-past')
  if (input.day > frame.horizon) throw new Refusal('schedule.too-far-ahead')
  await checkNobodyAway(moment.db, input.staffIds, input.day)
  await checkMaySee(moment.db, input.clientId, input.staffIds)
  if (!input.staffIds.every(id => frame.staffIds.includes(id))) throw new Refusal('schedule.no-such-staff')
  if (input.roomId !== null && !frame.rooms.some(({ id }) => id === input.roomId)) throw new Refusal('schedule.no-such-room')
  for (const id of input.supporterIds) {
    if ((await supporterById(moment.db, id))?.clientId !== input.clientId) throw new Refusal('schedule.no-such-supporter')
  }
}

/** Plans one individual or family session. Nobody and no room is in two places. */
export const planSession = command({
  name: 'schedule.plan-session',
  forEverybody: true,
  input: PlannedSession,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, ...moment }) => {
    const { db, actor, newId } = moment
    const { frame, episode } = await stayOf(db, actor.clinicId, { clientId: input.clientId, now: moment.now })
    const span = spanOf(input.day, input.starts, input.minutes, frame.zone)
    await check(moment, input, frame, span.startsAt)
    const taking = { ...span, roomId: input.roomId, staffIds: [...new Set(input.staffIds)], clientIds: [input.clientId] }
    await claim(db, [{ ...taking, sessionId: null }], frame.zone)
    const id = newId()
    await insertSessions(db, actor.clinicId, [{
      ...taking, id, kind: input.kind, programId: frame.programId, topic: say(hourText, frame.language, input.kind), breakMinutes: 0,
      remote: input.remote, groupId: null, weeklyHourId: null,
    }])
    await addAttendee(db, actor.clinicId, { sessionId: id, clientId: input.clientId, episodeId: episode.id })
    await inviteSupporters(db, actor.clinicId, id, input.clientId, input.supporterIds)
    return { id }
  },
})
