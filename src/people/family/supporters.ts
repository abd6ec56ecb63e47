import { z } from 'zod'
import { say } from '../../platform/pure/text.ts'
import { command, query } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { Id, Made } from '../ids.words.ts'
import { allow, either, theClient } from '../role.policy.ts'
import { NewLink } from '../sign-in/link/link.words.ts'
import { devicesOf, endDevicesOf, endLinksOf, endSignInsOf, handOver, openLinksOf } from '../sign-in/public.ts'
import { familyMailText } from './family-mail.text.ts'
import { endSupporter, insertSupporter, releasesOf, supporterById, supportersOf } from './family.store.ts'
import { SupporterDetails, SupporterLine } from './family.words.ts'
import { openTopics } from './release.rules.ts'

const OfClient = z.object({ clientId: Id })

/** Staff who talk with families. */
const familyStaff = allow('intake', 'therapist', 'facilitator', 'director', 'prescriber')

/** The people around a client, and what is open to each of them today. */
export const supporters = query({
  name: 'family.supporters',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(familyStaff, theClient),
  output: z.array(SupporterLine),
  run: async ({ db, now, subject: { clientId } }) => {
    const people = await supportersOf(db, clientId)
    const releases = await releasesOf(db, clientId, now)
    const ids = people.map(({ id }) => id)
    const [devices, invited] = [await devicesOf(db, ids), await openLinksOf(db, ids, now)]
    return people.map(person => ({
      ...person, topics: openTopics(releases, person.id), invitedUntil: invited.get(person.id) ?? null,
      boundSince: devices.find(({ personId }) => personId === person.id)?.boundAt ?? null,
    }))
  },
})

/** Writes down somebody the client leans on. It discloses nothing to them yet. */
export const addSupporter = command({
  name: 'family.add-supporter',
  input: OfClient.extend({ details: SupporterDetails }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(familyStaff, theClient),
  output: Made,
  run: async ({ db, input, actor, subject, now, newId }) => {
    const id = newId()
    await insertSupporter(db, { ...input.details, clinicId: actor.clinicId, id, clientId: subject.clientId, now })
    return { id }
  },
})

/** Invites a supporter to an app of their own. The message names nobody and no clinic. */
export const inviteSupporter = command({
  name: 'family.invite',
  input: z.object({ supporterId: Id }),
  subject: (db, { supporterId }) => supporterById(db, supporterId),
  allow: allow('intake', 'therapist', 'director'),
  output: NewLink,
  secret: true,
  run: async context => {
    const { subject: { id, clientId, email, language }, send } = context
    const link = await handOver(context, 'supporter-invitation', id)
    if (email !== null) {
      await send({ channel: 'email', kind: 'family.invitation', clientId, payload: {
        to: email, subject: say(familyMailText, language, 'subject'), text: say(familyMailText, language, 'body', { url: link.url }) } })
    }
    return { ...link, emailed: email !== null }
  },
})

/** Lets a supporter go: what was open to them closes at once. */
export const removeSupporter = command({
  name: 'family.end-supporter',
  input: z.object({ supporterId: Id }),
  subject: (db, { supporterId }) => supporterById(db, supporterId),
  allow: either(allow('therapist', 'director'), theClient),
  run: async ({ db, subject: { id }, now, actor }) => {
    await endSupporter(db, id, now)
    if (actor.kind !== 'staff') return
    await endLinksOf(db, id, now)
    await endDevicesOf(db, id, now)
    await endSignInsOf(db, id, now)
  },
})
