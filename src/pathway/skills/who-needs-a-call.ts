import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { callReasons } from './skills.rules.ts'
import { checkInsOfCaseload } from './skills.store.ts'

/** Three weeks: the newest check-in and the two weeks it is compared with, with room for silent days. */
const LOOK_BACK = { days: 21 }

const Line = z.object({
  clientId: Id, name: z.string(), lastDay: z.string().nullable(),
  reasons: z.array(z.enum(['asked-for-a-call', 'used', 'craving-above-usual', 'mood-below-usual', 'silent-three-days'])),
  craving: z.number().nullable(), mood: z.number().nullable(),
})

/** Who needs a call today, and why: the people with the most reasons first. */
export const whoNeedsACall = query({
  name: 'skills.who-needs-a-call',
  input: z.object({ mine: z.boolean().default(true) }),
  subject: nothing,
  allow: clinicians,
  output: z.array(Line),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, actor, now }) => {
    const today = now.slice(0, 10)
    const since = Temporal.PlainDate.from(today).subtract(LOOK_BACK).toString()
    const people = await checkInsOfCaseload(db, since, input.mine ? actor.id : null)
    return people.map(({ clientId, name, checkIns }) => {
      const newest = checkIns.at(-1)
      return { clientId, name, lastDay: newest?.forDate ?? null, reasons: callReasons(checkIns, today), craving: newest?.craving ?? null, mood: newest?.mood ?? null }
    }).filter(({ reasons }) => reasons.length > 0).sort((a, b) => b.reasons.length - a.reasons.length)
  },
})
