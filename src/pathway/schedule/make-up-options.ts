import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { expectedEach } from './bookings.store.ts'
import { commitmentsOf, wishOf } from './life.store.ts'
import { fitsLife, mayMakeUp } from './make-up.rules.ts'
import { makeUpFacts, makeUpWeek } from './make-up-week.ts'
import { MakeUpOption } from './make-up.words.ts'
import { schedulers } from './schedule.policy.ts'

/** Sessions of the same program week with a seat that fit the client's life: the same topic first, then the earliest. */
export const makeUpOptions = query({
  name: 'schedule.make-up-options',
  input: z.object({ clientId: Id, missedSessionId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: z.array(MakeUpOption),
  run: async ({ input, ...moment }) => {
    const week = await makeUpWeek(moment, input.clientId, input.missedSessionId)
    const expected = await expectedEach(moment.db, week.sessions.map(({ id }) => id))
    const [commitments, wish] = [await commitmentsOf(moment.db, input.clientId), await wishOf(moment.db, input.clientId)]
    return week.sessions.filter(session => fitsLife(session, commitments, wish.travelMinutes, week.zone)).flatMap(session => {
      const there = expected.get(session.id)?.length ?? 0
      if (!mayMakeUp(makeUpFacts(week, session, there, moment.now)).ok) return []
      const group = week.groups.get(session.groupId ?? '')
      return [{ sessionId: session.id, topic: session.topic, startsAt: session.startsAt, endsAt: session.endsAt, roomName: group?.roomName ?? null,
        remote: session.remote, seatsLeft: (group?.seats ?? 0) - there, sameTopic: session.topic === week.missed.topic }]
    }).sort((a, b) => Number(b.sameTopic) - Number(a.sameTopic) || (a.startsAt < b.startsAt ? -1 : 1))
  },
})
