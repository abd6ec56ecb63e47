import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { command } from '../../platform/server/action.ts'
import { sessionFrame } from './attendance.store.ts'
import { seesWhoComes } from './session.policy.ts'
import { MarkAttendance, MarkOfSeat } from './session.words.ts'
import { writeMarks } from './write-marks.ts'

/** A device whose clock runs ahead has not looked later than now. */
const lookedAt = (markedAt: string | undefined, now: string): string => markedAt === undefined || Date.parse(markedAt) > Date.parse(now) ? now : markedAt

/** Marks who is here, a whole group at once. Marking again corrects; two people who mark at once are merged and neither is lost. */
export const markAttendance = command({
  name: 'session.mark-attendance',
  input: MarkAttendance,
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: seesWhoComes,
  output: z.object({ id: Id, marks: z.array(z.object({ clientId: Id, mark: MarkOfSeat })) }),
  about: ({ input }) => input.marks.map(({ clientId }) => clientId),
  run: async context => {
    const { input, subject, actor, now } = context
    const marked = await writeMarks(context, subject, input.marks, { clinicId: actor.clinicId, by: actor.id, markedAt: lookedAt(input.markedAt, now) })
    return { id: subject.id, marks: marked.map(({ clientId, mark }) => ({ clientId, mark })) }
  },
})
