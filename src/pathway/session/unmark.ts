import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { command } from '../../platform/server/action.ts'
import { closeAbsences } from './absence/open-absence.ts'
import { dropMarks, sessionFrame } from './attendance.store.ts'
import { tellServiceDays } from './service-days.ts'
import { seesWhoComes } from './session.policy.ts'

/** Takes back first marks that were just given by mistake; whoever was marked again meanwhile, or by somebody else, stays marked. */
export const unmark = command({
  name: 'session.unmark',
  input: z.object({ sessionId: Id, clientIds: z.array(Id).min(1).max(60) }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: seesWhoComes,
  output: z.object({ id: Id }),
  about: ({ input }) => input.clientIds,
  run: async context => {
    const { db, input, subject, actor } = context
    await closeAbsences(context, subject.id, await dropMarks(db, subject.id, input.clientIds, actor.id), 'taken-back')
    await tellServiceDays(db, actor.clinicId, subject, input.clientIds)
    return { id: subject.id }
  },
})
