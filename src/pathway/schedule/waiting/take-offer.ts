import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { bookFor } from '../book-make-up.ts'
import { holdStill } from '../bookings.store.ts'
import { placeIn } from '../place-in-group.ts'
import { schedulersOrClient } from '../schedule.policy.ts'
import { endWait, waitById } from './waiting.store.ts'

/** Takes the seat that is kept for a client, while it is kept. */
export const takeOffer = command({
  name: 'schedule.take-offer',
  input: z.object({ id: Id }),
  subject: (db, { id }) => waitById(db, id),
  allow: schedulersOrClient,
  output: Made,
  run: async ({ input: _input, subject, ...moment }) => {
    const { id, clientId, sessionId, missedSessionId, groupId, offeredUntil } = subject
    await holdStill(moment.db, [sessionId ?? groupId ?? '', clientId])
    if (offeredUntil === null || offeredUntil <= moment.now) throw new Refusal('schedule.not-kept')
    if (groupId !== null) await placeIn(moment, { clientId, groupId })
    else if (sessionId !== null && missedSessionId !== null) await bookFor(moment, { clientId, sessionId, missedSessionId })
    await endWait(moment.db, id, 'taken', moment.now)
    return { id: sessionId ?? groupId ?? id }
  },
})
