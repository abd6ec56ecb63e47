import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { raiseTask, tasksAbout } from '../../people/task/public.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { reassessmentsBy } from './assessment.store.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { openEpisodeOf } from './episode.store.ts'
import { reassessNotice } from './level-of-care.rules.ts'

/** The clinic's clock puts a level of care that is to be looked at again in front of the client's therapist, once, with notice. */
export const remindReassessments = command({
  name: 'assessment.remind-reassessments',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ raised: z.number() }),
  run: async context => {
    const { db, now } = context
    const { today, until } = reassessNotice(now, await zoneOf(context))
    let raised = 0
    for (const { id, clientId, reassessOn } of await reassessmentsBy(db, until)) {
      const episode = await openEpisodeOf(db, clientId)
      if (episode === undefined || (await tasksAbout(db, id)) > 0) continue
      await raiseTask(context, {
        clientId, kind: 'assessment.reassess', reason: 'assessment.level-of-care-due', urgency: reassessOn <= today ? 'today' : 'soon', forStaffId: episode.therapistId,
        dueAt: `${reassessOn}T17:00:00.000Z`, aboutId: id,
      })
      raised += 1
    }
    return { raised }
  },
})
