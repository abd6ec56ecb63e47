import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query, type AnyAction } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, Line, LocalDate, Made, Words } from '../../people/ids.words.ts'
import { theClient } from '../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../people/task/public.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { answerRequest, insertRequest, requestById, requestsOf } from './request.store.ts'
import { ChangeWish, WeekRequest } from './request.words.ts'
import { schedulers, schedulersOrClient } from './schedule.policy.ts'

/** Two days for an answer to a wish that is not for today. Clinic's own default. */
const ANSWER_WITHIN_MS = 48 * 3_600_000

/** A client asks to make up a session, to change to another track, or for time off; a person plans it with them. */
export const askChange = command({
  name: 'schedule.ask-change',
  input: z.object({ what: ChangeWish, from: LocalDate.nullish(), words: Words(1000).default('') }),
  subject: (db, _input, actor) => clientById(db, actor.clientId ?? actor.id),
  allow: theClient,
  output: Made,
  run: async context => {
    const { db, input, subject: { clientId }, now } = context
    if ((await requestsOf(db, clientId)).some(({ what, answeredAt }) => what === input.what && answeredAt === null)) throw new Refusal('schedule.asked-already')
    const id = await insertRequest(context, { clientId, what: input.what, fromDate: input.from ?? null, words: input.words })
    const therapist = (await openEpisodeOf(db, clientId))?.therapistId
    await raiseTask(context, {
      clientId, kind: 'schedule.asks-change', reason: input.what, urgency: 'soon', aboutId: id, dueAt: new Date(Date.parse(now) + ANSWER_WITHIN_MS).toISOString(),
      ...(therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }),
    })
    return { id }
  },
})

/** What a client asked of their week, and what they were answered. */
export const weekRequests = query({
  name: 'schedule.requests',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: z.array(WeekRequest),
  run: ({ db, subject: { clientId } }) => requestsOf(db, clientId),
})

/** Answers a wish; the client reads the answer beside their week. */
export const answerChange = command({
  name: 'schedule.answer-change',
  input: z.object({ id: Id, answer: Line(1000) }),
  subject: (db, { id }) => requestById(db, id),
  allow: schedulers,
  output: Made,
  run: async ({ db, input, actor, subject, now }) => {
    if (subject.answeredAt !== null) throw new Refusal('schedule.answered-already')
    await answerRequest(db, { id: subject.id, by: actor.id, answer: input.answer, now })
    await finishTasksAbout(db, subject.id, actor.id, input.answer, now)
    return { id: subject.id }
  },
})

/** What can be asked and answered about a client's week. */
export const requestActions: readonly AnyAction[] = [askChange, weekRequests, answerChange]
