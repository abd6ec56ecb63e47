import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { clinicDay } from '../clinic/public.ts'
import { Id, Made } from '../ids.words.ts'
import { allow, either, theClient } from '../role.policy.ts'
import { sign } from '../signature/public.ts'
import { insertRelease, narrow, releaseGiven, releasesOf, revoke, supporterById } from './family.store.ts'
import { OfficeReleaseDetails, Release, ReleaseDetails, Topic } from './family.words.ts'
import { mayRunUntil } from './release.rules.ts'

/** Staff who may write a release down together with the client. */
const withTheClient = allow('intake', 'therapist', 'director')

/** The client lets somebody know something: who, what, why, until. With a staff member beside them, that one signs as witness. */
export const giveRelease = command({
  name: 'release.give',
  input: z.object({ clientId: Id, release: ReleaseDetails }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(withTheClient, theClient),
  output: Made,
  run: async context => {
    const { db, input: { release }, subject: { clientId }, actor, now, newId } = context
    const decided = mayRunUntil(release.validUntil, await clinicDay(db, now))
    if (!decided.ok) throw new Refusal(decided.because)
    const supporter = await supporterById(db, release.supporterId)
    if (supporter?.clientId !== clientId) throw new Refusal('release.not-this-person')
    const id = newId()
    await insertRelease(db, actor.clinicId, { ...release, id, clientId, recipient: supporter.name, signedAt: now })
    await sign(context, {
      clientId, kind: 'release', id, version: 1, meaning: actor.kind === 'client' ? 'client' : 'witness',
      content: { recipient: supporter.name, topics: release.topics, purpose: release.purpose, validUntil: release.validUntil },
    })
    return { id }
  },
})

/** The client lets an office know something: a court, an employer, a school, the next clinic. Nobody signs in for an office; it is told in writing. */
export const giveOfficeRelease = command({
  name: 'release.give-office',
  input: z.object({ clientId: Id, release: OfficeReleaseDetails }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(withTheClient, theClient),
  output: Made,
  run: async context => {
    const { db, input: { release }, subject: { clientId }, actor, now, newId } = context
    const decided = mayRunUntil(release.validUntil, await clinicDay(db, now))
    if (!decided.ok) throw new Refusal(decided.because)
    const id = newId()
    await insertRelease(db, actor.clinicId, { ...release, id, clientId, supporterId: null, signedAt: now })
    await sign(context, { clientId, kind: 'release', id, version: 1, meaning: actor.kind === 'client' ? 'client' : 'witness', content: release })
    return { id }
  },
})

/** Takes a release back. It closes at once; what was told before stays in the account of disclosures. */
export const revokeRelease = command({
  name: 'release.revoke',
  input: z.object({ id: Id }),
  subject: (db, { id }) => releaseGiven(db, id),
  allow: either(withTheClient, theClient),
  output: Made,
  run: async ({ db, subject, now }) => {
    if (subject.revokedAt !== null) throw new Refusal('release.already-revoked')
    await revoke(db, subject.id, now)
    return { id: subject.id }
  },
})

/** Takes one topic of a release back while the rest goes on; the last topic takes the whole release with it. */
export const narrowRelease = command({
  name: 'release.narrow',
  input: z.object({ id: Id, topic: Topic }),
  subject: (db, { id }) => releaseGiven(db, id),
  allow: either(withTheClient, theClient),
  output: Made,
  run: async ({ db, input: { topic }, actor, subject, now }) => {
    if (subject.revokedAt !== null || !subject.topics.includes(topic)) throw new Refusal('release.already-revoked')
    if (subject.topics.length === 1) await revoke(db, subject.id, now)
    else await narrow(db, actor.clinicId, subject, topic, now)
    return { id: subject.id }
  },
})

/** What a client has released, to whom and until when. */
export const releaseList = query({
  name: 'release.list',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'director', 'prescriber', 'front-desk'), theClient),
  output: z.array(Release),
  run: ({ db, now, subject: { clientId } }) => releasesOf(db, clientId, now),
})
