import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { saveMarks, sessionFrame, type MarkedSeat } from './attendance.store.ts'
import { markAccepted, merged } from './mark.rules.ts'
import type { SessionFrame } from './room.words.ts'
import { MarkAttendance, MarkOfSeat, type GivenMark } from './session.words.ts'
import { seesWhoComes } from './session.policy.ts'

type Marking = Context<z.output<typeof MarkAttendance>, SessionFrame>

/** A device whose clock runs ahead has not looked later than now. */
const lookedAt = ({ input, now }: Marking): string => input.markedAt === undefined || Date.parse(input.markedAt) > Date.parse(now) ? now : input.markedAt

function decided(context: Marking, mark: GivenMark): MarkedSeat {
  const { subject, actor } = context
  const seat = subject.seats.find(({ clientId }) => clientId === mark.clientId)
  if (seat === undefined) throw new Refusal('session.not-on-the-list')
  const accepted = markAccepted(subject, mark)
  if (!accepted.ok) throw new Refusal(accepted.because)
  const { status, arrivedAt = null, leftAt = null, reason = null, seen } = accepted.value
  const said = { status, arrivedAt, leftAt, reason, markedBy: actor.id, markedAt: lookedAt(context) }
  const result = merged(subject, seat.mark, { ...said, seen })
  const minutes = merged(subject, null, { ...said, seen }).minutes
  return { clientId: mark.clientId, mark: result, given: { ...said, minutes, number: result.marks } }
}

/** Somebody who walked out upset, or did not come and said nothing, is put before their own therapist. */
async function tellTherapists(context: Marking, marked: readonly MarkedSeat[]): Promise<void> {
  const { db, subject, now } = context
  for (const { clientId, mark } of marked) {
    const seat = subject.seats.find(known => known.clientId === clientId)
    if (seat === undefined || seat.mark?.status === mark.status) continue
    if (mark.status !== 'left-upset' && mark.status !== 'unexcused') continue
    const therapist = (await episodeById(db, seat.episodeId))?.therapistId
    const upset = mark.status === 'left-upset'
    await raiseTask(context, {
      clientId, kind: upset ? 'session.left-upset' : 'session.missed', reason: mark.status, urgency: upset ? 'now' : 'today',
      dueAt: now, aboutId: subject.id, ...(therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }),
    })
  }
}

/** Marks who is here, a whole group at once. Marking again corrects; two people who mark at once are merged and neither is lost. */
export const markAttendance = command({
  name: 'session.mark-attendance',
  input: MarkAttendance,
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: seesWhoComes,
  output: z.object({ id: Id, marks: z.array(z.object({ clientId: Id, mark: MarkOfSeat })) }),
  about: ({ input }) => input.marks.map(({ clientId }) => clientId),
  run: async context => {
    const { db, input, subject, actor, now } = context
    if (subject.cancelledAt !== null) throw new Refusal('session.called-off')
    const marked = [...new Map(input.marks.map(mark => [mark.clientId, mark])).values()].map(mark => decided(context, mark))
    const written = await saveMarks(db, actor.clinicId, subject.id, marked, now)
    if (written.length < marked.length) throw new Refusal('platform.busy')
    await tellTherapists(context, marked)
    return { id: subject.id, marks: marked.map(({ clientId, mark }) => ({ clientId, mark })) }
  },
})
