import { z } from 'zod'
import { openEpisodeOf } from '../assessment/public.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { planners } from './plan.policy.ts'
import { insertPlan, plansOf } from './plan.store.ts'

/** Opens an empty draft for the stay a client is in. */
export const startPlan = command({
  name: 'plan.start',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planners,
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const episode = await openEpisodeOf(db, input.clientId)
    if (episode === undefined) throw new Refusal('plan.not-in-care')
    const here = (await plansOf(db, input.clientId)).filter(({ episodeId }) => episodeId === episode.id)
    if (here.some(({ signedAt }) => signedAt === null)) throw new Refusal('plan.draft-exists')
    const id = newId()
    await insertPlan(db, {
      clinicId: actor.clinicId, id, clientId: input.clientId, episodeId: episode.id, authorId: actor.id, whyAmended: null, now,
      number: Math.max(0, ...here.map(({ number }) => number)) + 1, strengths: '', barriers: '', preferences: '', culture: '', languageNeeds: '',
      dischargeCriteria: '', projectedWeeks: null,
    })
    return { id }
  },
})
