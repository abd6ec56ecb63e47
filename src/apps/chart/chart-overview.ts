import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { JsonText, nothing, query } from '../../platform/server/action.ts'
import { chartJson } from './chart.store.ts'
import { ChartOverview } from './chart.words.ts'

/** The chart on one page. */
export const chartOverview = query({
  name: 'chart.overview',
  input: z.object({ clientId: Id }),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'intake'),
  output: ChartOverview,
  run: async ({ db, input: { clientId }, now }) => {
    const chart = await chartJson(db, clientId, now)
    if (chart === undefined) throw new Refusal('platform.not-found')
    return new JsonText(chart, [clientId])
  },
})
