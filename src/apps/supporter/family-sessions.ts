import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { supporterById } from '../../people/family/public.ts'
import { allow } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { comingFamilySessions } from './supporter.store.ts'
import { FamilySessions } from './supporter.words.ts'

/** The next family sessions, for a supporter whom a live release lets know of them; an empty list for everybody else. */
export const familySessions = query({
  name: 'family.sessions',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: FamilySessions,
  run: async ({ db, actor, subject: { clientId }, now }) => {
    const clinic = await clinicOf(db, actor.clinicId)
    const open = actor.topics.includes('family-sessions')
    return { zone: clinic?.sites[0]?.timeZone ?? 'UTC', sessions: open ? await comingFamilySessions(db, clientId, now) : [] }
  },
})
