import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { eventsOf } from './chart.store.ts'
import { ChartEvent, EventKind } from './chart.words.ts'

/** So many lines at once; the page asks for earlier ones. */
const MOST = 60

/** Everything that happened around a client, newest first, narrowed to what somebody looks for. */
export const timeline = query({
  name: 'chart.timeline',
  input: z.object({ clientId: Id, kinds: z.array(EventKind).max(20).default([]), before: z.iso.datetime({ offset: true }).nullable().default(null) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: z.object({ events: z.array(ChartEvent), more: z.boolean() }),
  run: async ({ db, input: { clientId, kinds, before } }) => {
    const found = await eventsOf(db, clientId, { kinds, before, most: MOST + 1 })
    return { events: found.slice(0, MOST), more: found.length > MOST }
  },
})
