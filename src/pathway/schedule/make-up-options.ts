import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { apartInSession } from './apart.store.ts'
import { commitmentsOf, wishOf } from './life.store.ts'
import { fitsLife, mayMakeUp } from './make-up.rules.ts'
import { makeUpFacts, makeUpWeek } from './make-up-week.ts'
import { MakeUpOption } from './make-up.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'
import { seatsTaken } from './waiting/waiting.store.ts'

const byUse = (a: MakeUpOption, b: MakeUpOption): number =>
  Number(b.seatsLeft > 0) - Number(a.seatsLeft > 0) || Number(b.sameTopic) - Number(a.sameTopic) || (a.startsAt < b.startsAt ? -1 : 1)

/** Sessions of the same program week, full ones last, that fit the client's life: the same topic first, then the earliest. */
export const makeUpOptions = query({
  name: 'schedule.make-up-options',
  input: z.object({ clientId: Id, missedSessionId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: z.array(MakeUpOption),
  run: async ({ input, ...moment }) => {
    const week = await makeUpWeek(moment, input.clientId, input.missedSessionId)
    const [commitments, wish] = [await commitmentsOf(moment.db, input.clientId), await wishOf(moment.db, input.clientId)]
    const options: MakeUpOption[] = []
    for (const session of week.sessions.filter(one => fitsLife(one, commitments, wish.travelMinutes, week.zone))) {
      const facts = makeUpFacts(week, session, await seatsTaken(moment.db, session.id, input.clientId, moment.now), moment.now)
      const may = mayMakeUp(facts)
      const isFull = !may.ok && may.because === 'schedule.no-seat-left'
      if ((!may.ok && !isFull) || await apartInSession(moment.db, input.clientId, session.id)) continue
      const group = week.groups.get(session.groupId ?? '')
      options.push({ sessionId: session.id, topic: session.topic, topicSaid: group?.topic === session.topic ? group.topicSaid : null, startsAt: session.startsAt, endsAt: session.endsAt, roomName: group?.roomName ?? null,
        remote: session.remote, seatsLeft: Math.max(0, facts.session.seats - facts.session.expected), sameTopic: session.topic === week.missed.topic })
    }
    return options.sort(byUse)
  },
})
