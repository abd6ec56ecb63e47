import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { JsonText, query } from '../../platform/server/action.ts'
import { chartJson } from './chart.store.ts'
import { ChartOverview } from './chart.words.ts'

/** The chart on one page. */
export const chartOverview = query({
  name: 'chart.overview',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'intake'),
  output: ChartOverview,
  run: async ({ db, input, now }) => new JsonText(await chartJson(db, input.clientId, now)),
})
