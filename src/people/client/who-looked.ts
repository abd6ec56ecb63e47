import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clinicOf } from '../clinic/public.ts'
import { Id } from '../ids.words.ts'
import { allow, either, theClient } from '../role.policy.ts'
import { clientById } from './client.store.ts'
import { lookedAt } from './who-looked.rules.ts'
import { looksAt } from './who-looked.store.ts'
import { LookedAt } from './who-looked.words.ts'

/** How far back a client is shown who looked, in days. Clinic's own default; the whole history is there on request. */
const DAYS_BACK = 90

/** Who of the clinic looked at a record or changed it, in plain parts: the client's own right to know. Source: trust-and-ux section 3 (d)(3), section 19. */
export const whoLooked = query({
  name: 'client.who-looked',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('director'), theClient),
  output: z.array(LookedAt),
  run: async ({ db, actor, now, subject: { clientId } }) => {
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const since = new Date(Date.parse(now) - DAYS_BACK * 86_400_000).toISOString()
    return lookedAt(await looksAt(db, clientId, since), zone).slice(0, 120)
  },
})
