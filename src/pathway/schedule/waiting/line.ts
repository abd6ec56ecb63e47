import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { clientById } from '../../../people/client/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import { openEpisodeOf } from '../../assessment/public.ts'
import { schedulers, schedulersOrClient } from '../schedule.policy.ts'
import { groupById } from '../group.store.ts'
import { passOnLater } from './pass-on-seats.ts'
import { endWait, insertWait, waitById, waitLines } from './waiting.store.ts'
import { WaitLine } from './waiting.words.ts'

/** Puts a client in line for a seat every week in a group that is full. */
export const waitForGroup = command({
  name: 'schedule.wait-for-group',
  input: z.object({ clientId: Id, groupId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ db, actor, input, now, newId, after }) => {
    const episode = await openEpisodeOf(db, input.clientId)
    const group = await groupById(db, input.groupId)
    if (episode === undefined || group === undefined || group.programId !== episode.programId) throw new Refusal('schedule.not-in-program')
    const id = await insertWait(db, { clinicId: actor.clinicId, id: newId(), clientId: input.clientId, episodeId: episode.id, groupId: group.id, sessionId: null, missedSessionId: null, askedAt: now })
    passOnLater({ after, actor })
    return { id }
  },
})

/** Leaves a line; an offered seat goes to the next. */
export const leaveLine = command({
  name: 'schedule.leave-line',
  input: z.object({ id: Id }),
  subject: (db, { id }) => waitById(db, id),
  allow: schedulersOrClient,
  output: Made,
  run: async ({ db, subject, now, after, actor }) => {
    await endWait(db, subject.id, 'left', now)
    passOnLater({ after, actor })
    return { id: subject.id }
  },
})

/** The lines one client is in. */
export const waitsOfClient = query({
  name: 'schedule.waits-of-client',
  input: z.object({ clientId: Id.optional() }),
  subject: (db, { clientId }, actor) => clientById(db, clientId ?? actor.clientId ?? actor.id),
  allow: schedulersOrClient,
  output: z.array(WaitLine),
  run: ({ db, subject }) => waitLines(db, subject.clientId),
})

/** Everybody in line for a seat, in turn. */
export const waitingLine = query({
  name: 'schedule.waiting-line',
  input: z.object({}),
  subject: async () => null,
  allow: schedulers,
  output: z.array(WaitLine),
  about: ({ output }) => (Array.isArray(output) ? output.map(({ clientId }) => clientId) : []),
  run: ({ db }) => waitLines(db, null),
})
