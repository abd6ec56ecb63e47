import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { remindedUntil } from './booking.rules.ts'
import { markReminded, toRemind } from './booking.store.ts'
import { tellOfAppointment } from './confirm.ts'
import { zoneOf } from './free-times-now.ts'

/** The clinic's clock reminds people of tomorrow's time, once, by day, in words that give nothing away. */
export const remindOfAppointments = command({
  name: 'assessment.remind',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ reminded: z.number() }),
  run: async context => {
    const { db, now } = context
    const between = remindedUntil(await zoneOf(context), now)
    const due = between === null ? [] : await toRemind(db, between)
    for (const held of due) {
      await tellOfAppointment(context, held, 'reminder')
      await markReminded(db, held.id, now)
    }
    return { reminded: due.length }
  },
})
