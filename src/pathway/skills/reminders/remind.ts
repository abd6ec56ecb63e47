import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf } from '../../../people/clinic/public.ts'
import { allow } from '../../../people/role.policy.ts'
import { raiseTask } from '../../../people/task/public.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { therapistIdOf } from '../reach-out.store.ts'
import { reminderStep } from './reminder.rules.ts'
import { reminderRepeated, reminderSent, runningReminders, stopReminder } from './reminder.store.ts'
import { tellNeutrally } from './tell-neutrally.ts'

/** The clinic's clock reminds everybody whose minute it is; where nobody answered for days, a person of the team is asked to look. */
export const remindOfCheckIns = command({
  name: 'skills.remind',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ sent: z.number(), handedOver: z.number() }),
  run: async context => {
    const { db, now, actor } = context
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
    const [today, clock] = [here.toPlainDate().toString(), here.toPlainTime().toString({ smallestUnit: 'minute' })]
    let [sent, handedOver] = [0, 0]
    for (const { clientId, reminder, lastDay } of await runningReminders(db)) {
      const step = reminderStep(reminder, { today, clock, checkedIn: lastDay !== null && lastDay >= today })
      if (step === 'send' && await tellNeutrally(context, clientId, 'reminder')) {
        await reminderSent(db, clientId, today)
        sent += 1
      } else if (step === 'again' && await tellNeutrally(context, clientId, 'reminder')) {
        await reminderRepeated(db, clientId, today)
        sent += 1
      } else if (step === 'ask-a-person') {
        const therapist = await therapistIdOf(db, clientId)
        await raiseTask(context, {
          clientId, kind: 'skills.reminders-unanswered', reason: 'reminders', urgency: 'today', dueAt: now, ...(therapist === null ? { forRole: 'therapist' } : { forStaffId: therapist }),
        })
        await stopReminder(db, clientId, now)
        handedOver += 1
      }
    }
    return { sent, handedOver }
  },
})
