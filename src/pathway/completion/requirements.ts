import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { wholeForecast } from './completion.rules.ts'
import { RequirementState, StayPlace, WholeForecast } from './completion.words.ts'
import { placeInProgram } from './place.rules.ts'
import { whereItStands } from './standing.ts'

/** What completion asks of a client, what is met, what is missing, and the rows behind each; the client sees it from the first day. */
export const requirements = query({
  name: 'completion.requirements',
  input: z.object({ clientId: Id, episodeId: Id.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.object({
    episodeId: Id.nullable(), admittedOn: z.string().nullable(), dischargedOn: z.string().nullable(), therapistId: Id.nullable(), requirements: z.array(RequirementState),
    /** When everything will be there at the present pace; null without a stay. */
    forecast: WholeForecast.nullable(),
    /** Where in the program the stay is; null without a stay. */
    place: StayPlace.nullable(),
    /** Every stay of this person, the newest first; an earlier one can be asked for. */
    stays: z.array(z.object({ id: Id, admittedOn: z.string(), dischargedOn: z.string().nullable() })),
  }),
  run: async ({ db, input, now }) => {
    const all = await episodesOf(db, input.clientId)
    const stays = all.map(({ id, admittedOn, dischargedOn }) => ({ id, admittedOn, dischargedOn }))
    const episode = input.episodeId === undefined ? all[0] : all.find(({ id }) => id === input.episodeId)
    if (episode === undefined) return { episodeId: null, admittedOn: null, dischargedOn: null, therapistId: null, requirements: [], forecast: null, place: null, stays }
    const { program, states, facts } = await whereItStands(db, episode, now)
    return {
      episodeId: episode.id, admittedOn: episode.admittedOn, dischargedOn: episode.dischargedOn, therapistId: episode.therapistId, requirements: states,
      forecast: episode.dischargedOn === null ? wholeForecast(states) : null, stays,
      place: program === undefined ? null : placeInProgram(program, facts, episode.programVersion),
    }
  },
})
