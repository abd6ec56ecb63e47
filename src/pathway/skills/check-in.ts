import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Made } from '../../people/ids.words.ts'
import { theClient } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { reminderAnswered } from './reminders/reminder.store.ts'
import { checkInDay } from './skills.rules.ts'
import { checkInsOf, saveCheckIn } from './skills.store.ts'
import { CheckInAnswers, type CheckIn } from './skills.words.ts'

/** Keeps how a day was, wherever it was said. A wish to be called becomes a task for a human. */
export async function keepCheckIn(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, answers: CheckInAnswers, from: { source: CheckIn['source'], enteredBy: string | null },
): Promise<{ id: string }> {
  const { db, now } = context
  const accepted = checkInDay(answers.forDate, now.slice(0, 10))
  if (!accepted.ok) throw new Refusal(accepted.because)
  const before = (await checkInsOf(db, clientId, answers.forDate)).find(({ forDate }) => forDate === answers.forDate)
  const id = await saveCheckIn(context, clientId, answers, from)
  await reminderAnswered(db, clientId)
  if (answers.wantsCall && before?.wantsCall !== true) {
    await raiseTask(context, { clientId, kind: 'skills.wants-call', reason: 'check-in', urgency: 'today', forRole: 'therapist', dueAt: now, aboutId: id })
  }
  return { id }
}

/** The client says how today was. */
export const checkIn = command({
  name: 'skills.check-in',
  input: CheckInAnswers,
  subject: (db, _input, actor) => clientById(db, actor.id),
  allow: theClient,
  output: Made,
  run: context => keepCheckIn(context, context.subject.clientId, context.input, { source: 'phone', enteredBy: null }),
})
