import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { holdStill } from './bookings.store.ts'
import { mayMakeUp } from './make-up.rules.ts'
import { makeUpFacts, makeUpWeek } from './make-up-week.ts'
import { schedulers } from './schedule.policy.ts'
import { addAttendee, attendeesOf, sessionById } from './session.store.ts'
import { clockAt, dateAt } from './times.rules.ts'

/** Books a session that is credited to the week of a missed one. */
export const bookMakeUp = command({
  name: 'schedule.book-make-up',
  input: z.object({ clientId: Id, missedSessionId: Id, sessionId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, ...moment }) => {
    const groupId = (await sessionById(moment.db, input.sessionId))?.groupId
    await holdStill(moment.db, [input.sessionId, input.clientId, ...(groupId ? [groupId] : [])])
    const week = await makeUpWeek(moment, input.clientId, input.missedSessionId)
    const session = week.sessions.find(({ id }) => id === input.sessionId)
    if (session === undefined) throw new Refusal('schedule.not-the-same-week')
    const expected = (await attendeesOf(moment.db, session.id)).length
    const may = mayMakeUp(makeUpFacts(week, session, expected, moment.now))
    if (!may.ok) {
      throw new Refusal(may.because, { values: { topic: session.topic, clock: clockAt(session.startsAt, week.zone), day: dateAt(session.startsAt, week.zone) } })
    }
    await addAttendee(moment.db, moment.actor.clinicId, { sessionId: session.id, clientId: input.clientId, episodeId: week.episodeId, makeUpFor: input.missedSessionId })
    return { id: session.id }
  },
})
