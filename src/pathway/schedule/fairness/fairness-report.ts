import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { wishOf } from '../life.store.ts'
import { firstPlacements } from '../placement.store.ts'
import { openStays } from '../replan/replan.store.ts'
import { dateAt, daysBetween } from '../times.rules.ts'
import { fairness, type Placing } from './fairness.rules.ts'

const Line = z.object({ by: z.enum(['track', 'mode', 'language']), value: z.string(), placed: z.number(), waiting: z.number(), medianDays: z.number().nullable() })

/** Who of those in care has a week and how long they waited for it, by track, way of taking part and language. No names; neither diagnosis nor payer. */
export const fairnessReport = query({
  name: 'schedule.fairness',
  input: z.object({ programId: Id }),
  subject: nothing,
  allow: allow('director', 'intake'),
  output: z.array(Line),
  about: () => [],
  run: async ({ db, input, now }) => {
    const zone = await timeZoneOfProgram(db, input.programId) ?? 'UTC'
    const today = dateAt(now, zone)
    const placed = await firstPlacements(db)
    const placings: Placing[] = []
    for (const { clientId, episodeId, track, admittedOn } of await openStays(db, input.programId)) {
      const at = placed.get(episodeId)
      placings.push({ track, mode: (await wishOf(db, clientId)).mode, language: (await clientById(db, clientId))?.language ?? 'en', placed: at !== undefined,
        waited: Math.max(0, daysBetween(admittedOn, at === undefined ? today : dateAt(at, zone))) })
    }
    return fairness(placings)
  },
})
