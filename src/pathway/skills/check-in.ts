import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Made } from '../../people/ids.words.ts'
import { theClient } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { reminderAnswered } from './reminders/reminder.store.ts'
import { checkInDay } from './skills.rules.ts'
import { checkInsOf, saveCheckIn } from './skills.store.ts'
import { CheckInAnswers } from './skills.words.ts'

/** The client says how today was. A wish to be called becomes a task for a human. */
export const checkIn = command({
  name: 'skills.check-in',
  input: CheckInAnswers,
  subject: (db, _input, actor) => clientById(db, actor.id),
  allow: theClient,
  output: Made,
  run: async context => {
    const { input, subject, now } = context
    const accepted = checkInDay(input.forDate, now.slice(0, 10))
    if (!accepted.ok) throw new Refusal(accepted.because)
    const before = (await checkInsOf(context.db, subject.clientId, input.forDate)).find(({ forDate }) => forDate === input.forDate)
    const id = await saveCheckIn(context, subject.clientId, input)
    await reminderAnswered(context.db, subject.clientId)
    if (input.wantsCall && before?.wantsCall !== true) {
      await raiseTask(context, { clientId: subject.clientId, kind: 'skills.wants-call', reason: 'check-in', urgency: 'today', forRole: 'therapist', dueAt: now, aboutId: id })
    }
    return { id }
  },
})
