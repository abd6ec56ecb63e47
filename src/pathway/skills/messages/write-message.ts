import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../../people/task/public.ts'
import { command, type Context } from '../../../platform/server/action.ts'
import { tellNeutrally } from '../reminders/tell-neutrally.ts'
import { therapistIdOf } from '../reach-out.store.ts'
import { answerBy, ANSWER_WITHIN_WORK_DAYS, writtenAt } from './message.rules.ts'
import { insertMessage, promisedWorkDays, settle, unsettledOf } from './message.store.ts'
import { MessageWords } from './message.words.ts'

type Writing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId' | 'send'>

/** Within how many work days this clinic answers, and by which clock. */
export async function promiseOf({ db, actor }: Pick<Writing, 'db' | 'actor'>): Promise<{ workDays: number, zone: string }> {
  const clinic = await clinicOf(db, actor.clinicId)
  return { workDays: await promisedWorkDays(db) ?? ANSWER_WITHIN_WORK_DAYS, zone: clinic?.sites[0]?.timeZone ?? 'UTC' }
}

/** One task for all that waits: the first unanswered message raises it. */
async function fromClient(context: Writing, clientId: string, words: string, at: string | undefined): Promise<string> {
  const { db, now } = context
  const { workDays, zone } = await promiseOf(context)
  const due = answerBy(now, workDays, zone)
  const waits = (await unsettledOf(db, clientId)).length > 0
  const id = await insertMessage(context, { clientId, from: 'client', words, writtenAt: writtenAt(at, now), answerBy: due })
  if (!waits) {
    const therapist = await therapistIdOf(db, clientId)
    await raiseTask(context, {
      clientId, kind: 'message.answer', reason: 'message', urgency: 'today', dueAt: due, aboutId: id,
      ...(therapist === null ? { forRole: 'therapist' } : { forStaffId: therapist }),
    })
  }
  return id
}

async function fromStaff(context: Writing, clientId: string, words: string): Promise<string> {
  const { db, actor, now } = context
  for (const open of await unsettledOf(db, clientId)) await finishTasksAbout(db, open, actor.id, words.slice(0, 1000), now)
  await settle(db, clientId, now)
  const id = await insertMessage(context, { clientId, from: 'staff', words, writtenAt: now, answerBy: null })
  await tellNeutrally(context, clientId, 'message')
  return id
}

/** A client writes to their team, or the team writes back. The client was told before when an answer comes; an answer settles all that waited. */
export const writeMessage = command({
  name: 'message.write',
  input: z.object({ clientId: Id, words: MessageWords, at: z.iso.datetime({ offset: true }).optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: Made,
  run: async context => {
    const { input: { words, at }, subject: { clientId }, actor } = context
    return { id: actor.kind === 'client' ? await fromClient(context, clientId, words, at) : await fromStaff(context, clientId, words) }
  },
})
