import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { apartInSession } from './apart.store.ts'
import { holdStill } from './bookings.store.ts'
import { mayMakeUp } from './make-up.rules.ts'
import { makeUpFacts, makeUpWeek } from './make-up-week.ts'
import type { Moment } from './program-frame.ts'
import { schedulersOrClient } from './schedule.policy.ts'
import { addAttendee, sayAbsent, sessionById } from './session.store.ts'
import { clockAt, dateAt } from './times.rules.ts'
import { passOnLater } from './waiting/pass-on-seats.ts'
import { endWaitFor, insertWait, seatsTaken } from './waiting/waiting.store.ts'

const MakeUp = z.object({ clientId: Id, missedSessionId: Id, sessionId: Id })
type MakeUp = z.output<typeof MakeUp>

/** Books the make-up, or says why not. Ask while the session is held still. A session that is missed beforehand gives its seat back. */
export async function bookFor(moment: Moment, { clientId, missedSessionId, sessionId }: MakeUp): Promise<{ episodeId: string }> {
  const { db, now } = moment
  const week = await makeUpWeek(moment, clientId, missedSessionId)
  const session = week.sessions.find(({ id }) => id === sessionId)
  if (session === undefined || await apartInSession(db, clientId, sessionId)) throw new Refusal('schedule.not-the-same-week')
  const may = mayMakeUp(makeUpFacts(week, session, await seatsTaken(db, session.id, clientId, now), now))
  if (!may.ok) {
    throw new Refusal(may.because, { values: { topic: session.topic, clock: clockAt(session.startsAt, week.zone), day: dateAt(session.startsAt, week.zone) } })
  }
  await addAttendee(db, moment.actor.clinicId, { sessionId, clientId, episodeId: week.episodeId, makeUpFor: missedSessionId })
  if (week.missed.startsAt > now) await sayAbsent(db, missedSessionId, clientId, now)
  await endWaitFor(db, clientId, sessionId, now)
  return { episodeId: week.episodeId }
}

const isFull = (problem: unknown): boolean => problem instanceof Refusal && problem.code === 'schedule.no-seat-left'

/**
 * Books a session that is credited to the week of a missed one; by staff, or by the client on the phone. With `orWait` whoever finds
 * the last seat gone joins its line instead.
 */
export const bookMakeUp = command({
  name: 'schedule.book-make-up',
  forEverybody: true,
  input: MakeUp.extend({ orWait: z.boolean().default(false) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: z.object({ id: Id, booked: z.boolean() }),
  run: async ({ input, after, ...moment }) => {
    const { db, actor, now, newId } = moment
    const groupId = (await sessionById(db, input.sessionId))?.groupId
    await holdStill(db, [input.sessionId, input.clientId, ...(groupId ? [groupId] : [])])
    try {
      await bookFor(moment, input)
      passOnLater({ after, actor })
      return { id: input.sessionId, booked: true }
    } catch (problem) {
      if (!input.orWait || !isFull(problem)) throw problem
      const { episodeId } = await makeUpWeek(moment, input.clientId, input.missedSessionId)
      const id = await insertWait(db, { clinicId: actor.clinicId, id: newId(), clientId: input.clientId, episodeId, sessionId: input.sessionId, groupId: null, missedSessionId: input.missedSessionId, askedAt: now })
      return { id, booked: false }
    }
  },
})
