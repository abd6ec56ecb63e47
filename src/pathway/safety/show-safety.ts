import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { alertsOf } from './alert.store.ts'
import { callsAbout } from './on-call.store.ts'
import { risksOf } from './risk.store.ts'
import { alertReaders } from './safety.policy.ts'
import { Alert, Call, Risk } from './safety.words.ts'

/** Everything the chart says about safety besides the plan: the risk as judged over time, and all alerts with what was done. */
export const showSafety = query({
  name: 'safety.show',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: alertReaders,
  output: z.object({ risks: z.array(Risk), alerts: z.array(Alert.extend({ calls: z.array(Call) })) }),
  run: async ({ db, input }) => {
    const found = await alertsOf(db, input.clientId)
    const calls = await callsAbout(db, found.map(({ id }) => id))
    return { risks: await risksOf(db, input.clientId), alerts: found.map(alert => ({ ...alert, calls: calls.filter(({ alertId }) => alertId === alert.id) })) }
  },
})
