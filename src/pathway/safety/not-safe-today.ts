import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { either, theClient } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { openAlertsOf, raiseAlert } from './alert.store.ts'
import { alertReaders } from './safety.policy.ts'

/** "I am not safe today": said by the client, or by staff who heard it. Said twice while nobody answered, it stays one alert. */
export const notSafeToday = command({
  name: 'safety.not-safe-today',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(alertReaders, theClient),
  output: Made,
  run: async context => {
    const { clientId } = context.input
    const waiting = (await openAlertsOf(context.db, clientId)).find(alert => alert.source === 'not-safe-today' && alert.acceptedAt === null)
    return { id: waiting?.id ?? await raiseAlert(context, { clientId, source: 'not-safe-today', level: 'high' }) }
  },
})
