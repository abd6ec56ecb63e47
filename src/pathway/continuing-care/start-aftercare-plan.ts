import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { aftercareOf, insertAftercare } from './aftercare.store.ts'

/** Opens the aftercare plan of the stay; asked again, it is the same one. */
export const startAftercarePlan = command({
  name: 'continuing-care.start-plan',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async context => {
    const episode = await openEpisodeOf(context.db, context.subject.clientId)
    if (!episode) throw new Refusal('continuing-care.no-open-episode')
    const known = await aftercareOf(context.db, episode.id)
    return { id: known?.id ?? await insertAftercare(context, context.subject.clientId, episode.id) }
  },
})
