import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { openAlerts } from './alert.store.ts'
import { callsAbout, onCallChain } from './on-call.store.ts'
import { alertReaders } from './safety.policy.ts'
import { Alert, Call } from './safety.words.ts'

/** Who needs a human now: every open alert, oldest first, who has it and who was called; and whether anybody would be called at night. */
export const alerts = query({
  name: 'safety.alerts',
  input: z.object({}),
  subject: nothing,
  allow: alertReaders,
  output: z.object({ alerts: z.array(Alert.extend({ calls: z.array(Call) })), chainIsEmpty: z.boolean() }),
  about: ({ output }) => 'alerts' in output ? output.alerts.map(({ clientId }) => clientId) : [],
  run: async ({ db }) => {
    const open = await openAlerts(db)
    const calls = await callsAbout(db, open.map(({ id }) => id))
    return {
      alerts: open.map(alert => ({ ...alert, calls: calls.filter(({ alertId }) => alertId === alert.id) })),
      chainIsEmpty: (await onCallChain(db)).length === 0,
    }
  },
})
