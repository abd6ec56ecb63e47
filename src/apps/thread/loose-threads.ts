import { z } from 'zod'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { checkThreads } from './check-threads.ts'
import { LooseClient } from './thread.words.ts'

/** Every loose end among the people in care: one's own, or the whole clinic's. */
export const looseThreads = query({
  name: 'thread.loose',
  input: z.object({ whose: z.enum(['mine', 'everybody']) }),
  subject: nothing,
  allow: clinicians,
  output: z.array(LooseClient),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, actor, now }) => {
    const checked = await checkThreads(db, input.whose === 'mine' ? { therapistId: actor.id } : {}, now)
    return checked.filter(({ loose }) => loose.length > 0)
  },
})
