import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { query } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { newestAftercareOf } from './aftercare.store.ts'
import { ShownAftercare } from './continuing-care.words.ts'
import { communityGroups } from './follow-up.store.ts'

/** What comes after: the newest aftercare plan of a client, if one was started. */
export const aftercarePlan = query({
  name: 'continuing-care.plan',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: ShownAftercare.nullable(),
  run: async ({ db, input }) => {
    const plan = await newestAftercareOf(db, input.clientId)
    if (plan === undefined) return null
    const episode = await episodeById(db, plan.episodeId)
    const byClient = (await signaturesOf(db, plan.id)).find(({ meaning, version }) => meaning === 'client' && version === plan.version)
    return {
      ...plan, clientSignedAt: byClient?.signedAt ?? null, zone: (episode && await timeZoneOfProgram(db, episode.programId)) ?? 'UTC',
      groups: (await communityGroups(db)).filter(({ id }) => plan.communityGroupIds.includes(id)),
    }
  },
})
