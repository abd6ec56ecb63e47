import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { command, query } from '../../../platform/server/action.ts'
import { answerBy } from './message.rules.ts'
import { markRead, messagesOf, unseenOf } from './message.store.ts'
import { MessageThread } from './message.words.ts'
import { promiseOf } from './write-message.ts'

const OfClient = z.object({ clientId: Id })

/** The words between a client and their team, and when an answer would come. */
export const messageThread = query({
  name: 'message.thread',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: MessageThread,
  run: async ({ db, actor, now, subject: { clientId } }) => {
    const { workDays, zone } = await promiseOf({ db, actor })
    return { messages: await messagesOf(db, clientId), workDays, zone, answerBy: answerBy(now, workDays, zone) }
  },
})

/** What the other side wrote was seen. */
export const readMessages = command({
  name: 'message.read',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  run: ({ db, actor, now, subject: { clientId } }) => markRead(db, clientId, actor.kind === 'client' ? 'staff' : 'client', now),
})

/** How many messages of the team a client has not seen yet. */
export const newMessages = query({
  name: 'message.new',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  output: z.object({ count: z.number() }),
  run: async ({ db, subject: { clientId } }) => ({ count: await unseenOf(db, clientId) }),
})
