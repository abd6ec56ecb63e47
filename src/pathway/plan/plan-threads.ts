import { z } from 'zod'
import { findingsOf, openEpisodeOf } from '../assessment/public.ts'
import { clientById } from '../../people/client/public.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { dayAt } from './deadlines/calendar.rules.ts'
import { planReaders } from './plan.policy.ts'
import { currentPlanOf, planById } from './plan.store.ts'
import { brokenThreads } from './threads.rules.ts'

/** Where the golden thread of one client is broken, as far as this step can see. */
export const planThreads = query({
  name: 'plan.threads',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: z.array(z.object({ break: z.string(), id: Id, words: z.string() })),
  run: async ({ db, input: { clientId }, now }) => {
    const head = await currentPlanOf(db, clientId)
    const episode = await openEpisodeOf(db, clientId)
    const zone = episode === undefined ? 'UTC' : await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
    return brokenThreads({
      clientId, plan: head === undefined ? null : await planById(db, head.id) ?? null, today: dayAt(now, zone), findings: await findingsOf(db, clientId),
    })
  },
})
