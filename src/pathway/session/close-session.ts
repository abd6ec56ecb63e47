import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { closeSession as close } from '../schedule/public.ts'
import { openAlertsAmong, sessionFrame } from './attendance.store.ts'
import { mayClose } from './close.rules.ts'
import { inTheRoom } from './session.policy.ts'

/** The session is over and its list complete: also for whom the one who closes it may not see. */
export const closeSession = command({
  name: 'session.close',
  forEverybody: true,
  input: z.object({ sessionId: Id }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: inTheRoom,
  output: z.object({ id: Id }),
  about: ({ subject }) => subject.seats.map(({ clientId }) => clientId),
  run: async ({ db, subject, now }) => {
    const alerts = await openAlertsAmong(db, subject.seats.map(({ clientId }) => clientId))
    const decision = mayClose(subject, alerts, now)
    if (!decision.ok) throw new Refusal(decision.because)
    await close(db, subject.id, now)
    return { id: subject.id }
  },
})
