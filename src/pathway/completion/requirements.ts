import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { RequirementState } from './completion.words.ts'
import { whereItStands } from './standing.ts'

/** What completion asks of a client, what is met, what is missing, and the rows behind each; the client sees it from the first day. */
export const requirements = query({
  name: 'completion.requirements',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.object({
    episodeId: Id.nullable(), admittedOn: z.string().nullable(), dischargedOn: z.string().nullable(), therapistId: Id.nullable(), requirements: z.array(RequirementState),
  }),
  run: async ({ db, input, now }) => {
    const [episode] = (await episodesOf(db, input.clientId))
    if (episode === undefined) return { episodeId: null, admittedOn: null, dischargedOn: null, therapistId: null, requirements: [] }
    const { states } = await whereItStands(db, episode, now)
    return {
      episodeId: episode.id, admittedOn: episode.admittedOn, dischargedOn: episode.dischargedOn, therapistId: episode.therapistId, requirements: states,
    }
  },
})
