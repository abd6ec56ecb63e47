import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { noteFirstSessions } from '../referral/public.ts'
import { saveMarks, type MarkedSeat } from './attendance.store.ts'
import { markAccepted, merged } from './mark.rules.ts'
import { wasThere } from './minutes.rules.ts'
import type { SessionFrame } from './room.words.ts'
import type { GivenMark } from './session.words.ts'

/** Who marks, in which clinic, and when they looked. */
export interface MarkedBy { readonly clinicId: string, readonly by: string, readonly markedAt: string }

type Marking = Pick<Context<unknown, unknown>, 'db' | 'now' | 'newId' | 'actor'>

function decided(session: SessionFrame, mark: GivenMark, { by, markedAt }: MarkedBy): MarkedSeat {
  const seat = session.seats.find(({ clientId }) => clientId === mark.clientId)
  if (seat === undefined) throw new Refusal('session.not-on-the-list')
  const accepted = markAccepted(session, mark)
  if (!accepted.ok) throw new Refusal(accepted.because)
  const { status, arrivedAt = null, leftAt = null, reason = null, seen } = accepted.value
  const said = { status, arrivedAt, leftAt, reason, markedBy: by, markedAt }
  const result = merged(session, seat.mark, { ...said, seen })
  const minutes = merged(session, null, { ...said, seen }).minutes
  return { clientId: mark.clientId, mark: result, given: { ...said, minutes, number: result.marks } }
}

/** Somebody who walked out upset, or did not come and said nothing, is put before their own therapist. */
async function tellTherapists(context: Marking, session: SessionFrame, marked: readonly MarkedSeat[]): Promise<void> {
  const { db, now } = context
  for (const { clientId, mark } of marked) {
    const seat = session.seats.find(known => known.clientId === clientId)
    if (seat === undefined || seat.mark?.status === mark.status) continue
    if (mark.status !== 'left-upset' && mark.status !== 'unexcused') continue
    const therapist = (await episodeById(db, seat.episodeId))?.therapistId
    const upset = mark.status === 'left-upset'
    await raiseTask(context, {
      clientId, kind: upset ? 'session.left-upset' : 'session.missed', reason: mark.status, urgency: upset ? 'now' : 'today',
      dueAt: now, aboutId: session.id, ...(therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }),
    })
  }
}

/** Writes marks of a session down, each merged into what was known of its seat. Every way of marking ends here. */
export async function writeMarks(context: Marking, session: SessionFrame, marks: readonly GivenMark[], who: MarkedBy): Promise<MarkedSeat[]> {
  if (session.cancelledAt !== null) throw new Refusal('session.called-off')
  const marked = [...new Map(marks.map(mark => [mark.clientId, mark])).values()].map(mark => decided(session, mark, who))
  const written = await saveMarks(context.db, who.clinicId, session.id, marked, context.now)
  if (written.length < marked.length) throw new Refusal('platform.busy')
  await noteFirstSessions(context.db, marked.filter(({ mark }) => wasThere(mark.status)).map(({ clientId }) => clientId), session.startsAt)
  await tellTherapists(context, session, marked)
  return marked
}
