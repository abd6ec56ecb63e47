import { z } from 'zod'
import { allowMessages, clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import { chooseReminder, dropReminder, reminderOf } from './reminder.store.ts'
import { MyReminder, ReminderChoice } from './reminder.words.ts'

const OfClient = z.object({ clientId: Id })

/** The reminder a client chose, and where one could go. */
export const myReminder = query({
  name: 'skills.reminder',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: MyReminder,
  run: async ({ db, subject: { clientId, phone, email, mayLeaveMessage } }) => ({
    reminder: await reminderOf(db, clientId) ?? null, phoneEnds: phone?.replaceAll(/\D/gu, '').slice(-4) ?? null, email, mayLeaveMessage,
  }),
})

/** The client picks the time, and agrees that a neutral line may come to this number or address. */
export const setReminder = command({
  name: 'skills.set-reminder',
  input: OfClient.extend({ choice: ReminderChoice }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  run: async ({ db, input: { choice }, actor, now, subject: { clientId, phone, email, mayLeaveMessage } }) => {
    if ((choice.channel === 'text' ? phone : email) === null) throw new Refusal('skills.no-way-to-remind')
    if (!mayLeaveMessage) await allowMessages(db, clientId)
    await chooseReminder(db, actor.clinicId, { clientId, ...choice, now })
  },
})

/** No reminder any more. */
export const endReminder = command({
  name: 'skills.end-reminder',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  run: ({ db, subject: { clientId } }) => dropReminder(db, clientId),
})
