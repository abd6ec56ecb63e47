import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Line } from '../../../people/ids.words.ts'
import { allow, clinicians } from '../../../people/role.policy.ts'
import { finishTasksAbout } from '../../../people/task/public.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { setPromise, settle, unsettledOf, waitingThreads } from './message.store.ts'
import { WaitingThread } from './message.words.ts'
import { promiseOf } from './write-message.ts'

/** Clients who wait for an answer, the earliest promise first. */
export const waitingMessages = query({
  name: 'message.waiting',
  input: z.object({ mine: z.boolean().default(true) }),
  subject: nothing,
  allow: clinicians,
  output: z.object({ threads: z.array(WaitingThread), workDays: z.number() }),
  about: ({ output }) => 'threads' in output ? output.threads.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, actor }) => ({
    threads: await waitingThreads(db, input.mine ? actor.id : null), workDays: (await promiseOf({ db, actor })).workDays,
  }),
})

/** What a client wrote needs no written answer: it was talked about, or says thank you. */
export const settleMessages = command({
  name: 'message.settle',
  input: z.object({ clientId: Id, why: Line(300) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  run: async ({ db, input, actor, now, subject: { clientId } }) => {
    for (const open of await unsettledOf(db, clientId)) await finishTasksAbout(db, open, actor.id, input.why, now)
    await settle(db, clientId, now)
  },
})

/** Says within how many work days messages are answered; clients read it before they write. */
export const promiseAnswers = command({
  name: 'message.promise',
  input: z.object({ workDays: z.number().int().min(1).max(5) }),
  subject: nothing,
  allow: allow('director'),
  run: ({ db, input, actor, now }) => setPromise(db, actor.clinicId, { workDays: input.workDays, by: actor.id, now }),
})
