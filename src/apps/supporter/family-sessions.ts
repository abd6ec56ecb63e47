import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { comingOf, nightById, sayComing, supporterById } from '../../people/family/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { comingFamilySessions } from './supporter.store.ts'
import { FamilySessions } from './supporter.words.ts'

/** The next family sessions, for a supporter whom a live release lets know of them; an empty list for everybody else. */
export const familySessions = query({
  name: 'family.sessions',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: FamilySessions,
  run: async ({ db, actor, subject: { id, clientId }, now }) => {
    const clinic = await clinicOf(db, actor.clinicId)
    const open = actor.topics.includes('family-sessions')
    const coming = (await comingOf(db, id)).flatMap(({ aboutId, says }) => says === null ? [] : [{ aboutId, says }])
    return { zone: clinic?.sites[0]?.timeZone ?? 'UTC', coming, sessions: open ? await comingFamilySessions(db, clientId, now) : [] }
  },
})

/** A supporter says whether they come to a family night or to a session they know of. It stays with the supporter, not with the client. */
export const saysComing = command({
  name: 'family.say-coming',
  input: z.object({ aboutId: Id, coming: z.boolean() }),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  about: () => [],
  run: async ({ db, input: { aboutId, coming }, actor, subject: { id, clientId }, now }) => {
    const night = await nightById(db, aboutId)
    const session = actor.topics.includes('family-sessions') ? (await comingFamilySessions(db, clientId, now)).find(({ sessionId }) => sessionId === aboutId) : undefined
    if ((night ?? session) === undefined || (night ?? session ?? { endsAt: '' }).endsAt < now) throw new Refusal('platform.not-found')
    await sayComing(db, actor.clinicId, { supporterId: id, aboutId, says: coming, now })
  },
})
