import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { noteFirstSessions } from '../referral/public.ts'
import { missesOf } from './absence/absence.store.ts'
import { stepsJustReached } from './absence/absence.rules.ts'
import { closeAbsences, openAbsence } from './absence/open-absence.ts'
import { policiesOf } from './absence/policy.store.ts'
import { saveMarks, type MarkedSeat } from './attendance.store.ts'
import { dayAt, minutesThere, wasThere } from './minutes.rules.ts'
import { markAccepted, merged } from './mark.rules.ts'
import type { SessionFrame } from './room.words.ts'
import { tellServiceDays } from './service-days.ts'
import type { AttendanceStatus, GivenMark, MarkOfSeat } from './session.words.ts'

/** Who marks, in which clinic, and when they looked. */
export interface MarkedBy { readonly clinicId: string, readonly by: string, readonly markedAt: string }

type Marking = Pick<Context<unknown, unknown>, 'db' | 'now' | 'newId' | 'actor' | 'send'>

function decided(session: SessionFrame, mark: GivenMark, { by, markedAt }: MarkedBy): MarkedSeat {
  const seat = session.seats.find(({ clientId }) => clientId === mark.clientId)
  if (seat === undefined) throw new Refusal('session.not-on-the-list')
  const accepted = markAccepted(session, mark)
  if (!accepted.ok) throw new Refusal(accepted.because)
  const { status, arrivedAt = null, leftAt = null, reason = null, seen } = accepted.value
  const said = { status, arrivedAt, leftAt, reason, markedBy: by, markedAt }
  const result = merged(session, seat.mark, { ...said, seen })
  return { clientId: mark.clientId, mark: result, given: { ...said, minutes: minutesThere(session, said), number: result.marks } }
}

async function therapistOf({ db }: Marking, episodeId: string): Promise<{ forStaffId: string } | { forRole: string }> {
  const therapist = (await episodeById(db, episodeId))?.therapistId
  return therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }
}

/** Absences add up: what the program's policy wants a human to look at now. */
async function lookAtPolicy(context: Marking, { programId, zone }: SessionFrame, { clientId, episodeId }: { clientId: string, episodeId: string }): Promise<void> {
  const { db, now, actor } = context
  const policy = (await policiesOf(db, actor.clinicId)).get(programId)
  if (policy === undefined || policy.steps.length === 0) return
  for (const { kind } of stepsJustReached(policy, await missesOf(db, episodeId), dayAt(now, zone))) {
    const whose = kind === 'discharge-review' ? { forRole: 'director' } : await therapistOf(context, episodeId)
    await raiseTask(context, { clientId, kind: 'session.attendance-step', reason: kind, urgency: 'today', dueAt: now, aboutId: episodeId, ...whose })
  }
}

/** Of whom something is true that was not said of their seat before: only what changed is told on. */
const newly = ({ seats }: SessionFrame, marked: readonly MarkedSeat[], so: (mark: MarkOfSeat) => boolean): string[] => marked.filter(({ clientId, mark }) => {
  const before = seats.find(known => known.clientId === clientId)?.mark ?? null
  return so(mark) && !(before !== null && so(before))
}).map(({ clientId }) => clientId)

const gaveMinutes = ({ minutes }: MarkOfSeat): boolean => minutes > 0

/** Somebody who walked out upset, or did not come and said nothing, is put before their own therapist; who came after all, no more. */
async function tellTherapists(context: Marking, session: SessionFrame, marked: readonly MarkedSeat[]): Promise<void> {
  for (const { clientId, mark } of marked) {
    const seat = session.seats.find(known => known.clientId === clientId)
    if (seat === undefined || seat.mark?.status === mark.status) continue
    if (mark.status === 'left-upset') {
      await raiseTask(context, { clientId, kind: 'session.left-upset', reason: mark.status, urgency: 'now', dueAt: context.now, aboutId: session.id, ...await therapistOf(context, seat.episodeId) })
    }
    if (mark.status === 'unexcused') await openAbsence(context, { ...seat, sessionId: session.id, programId: session.programId, endsAt: session.endsAt })
    if (!wasThere(mark.status)) await lookAtPolicy(context, session, seat)
  }
  const nowSo = (so: (status: AttendanceStatus) => boolean): string[] => newly(session, marked, ({ status }) => so(status))
  await closeAbsences(context, session.id, nowSo(wasThere), 'came')
  await closeAbsences(context, session.id, nowSo(status => status === 'excused' || status === 'cancelled'), 'taken-back')
}

/** Writes marks of a session down, each merged into what was known of its seat. Every way of marking ends here. */
export async function writeMarks(context: Marking, session: SessionFrame, marks: readonly GivenMark[], who: MarkedBy): Promise<MarkedSeat[]> {
  if (session.cancelledAt !== null) throw new Refusal('session.called-off')
  const marked = [...new Map(marks.map(mark => [mark.clientId, mark])).values()].map(mark => decided(session, mark, who))
  const written = await saveMarks(context.db, who.clinicId, session.id, marked, context.now)
  if (written.length < marked.length) throw new Refusal('platform.busy')
  await noteFirstSessions(context.db, newly(session, marked, ({ status }) => wasThere(status)), session.startsAt)
  await tellServiceDays(context.db, who.clinicId, session, [...newly(session, marked, gaveMinutes), ...newly(session, marked, mark => !gaveMinutes(mark))])
  await tellTherapists(context, session, marked)
  return marked
}
