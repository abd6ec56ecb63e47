import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { tellClient } from '../../people/notice/public.ts'
import { allow } from '../../people/role.policy.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { dueFor } from './due-for.ts'
import { measureReminderDay } from './due-measures.rules.ts'
import { clientsInCare } from './episode.store.ts'
import { markMeasureReminder, remindedSince } from './measure-reminder.store.ts'
import { remindMeasuresText } from './remind-measures.text.ts'

/** The clinic's clock reminds people in care that questions wait for them: by day, not more often than every few days. */
export const remindMeasures = command({
  name: 'assessment.remind-measures',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ reminded: z.number() }),
  run: async context => {
    const { db, actor, now, publicUrl } = context
    const day = measureReminderDay(now, await zoneOf(context))
    if (day === null) return { reminded: 0 }
    const lately = await remindedSince(db, Temporal.PlainDate.from(day.today).subtract({ days: day.notWithin }).toString())
    let reminded = 0
    for (const clientId of (await clientsInCare(db)).filter(id => !lately.has(id))) {
      const client = await clientById(db, clientId)
      if (client === undefined || (await dueFor(context, clientId, true)).length === 0) continue
      const told = await tellClient(context, client, {
        kind: 'assessment.due-measures', subject: say(remindMeasuresText, client.language, 'subject'), words: say(remindMeasuresText, client.language, 'words', { url: `${publicUrl}/my/measures` }),
      })
      if (told !== 'email' && told !== 'text' && told !== 'both') continue
      await markMeasureReminder(db, actor.clinicId, clientId, day.today)
      reminded += 1
    }
    return { reminded }
  },
})
