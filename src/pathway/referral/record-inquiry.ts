import { z } from 'zod'
import { birthDateAccepted } from '../../people/client/client.rules.ts'
import { clientById, insertClient } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { draftOf, saveDraft } from './inquiry-draft.store.ts'
import { insertInquiry } from './inquiry.store.ts'
import { cardAccepted, respondBy } from './referral.rules.ts'
import { InquiryCard } from './referral.words.ts'
import { clocksOf } from './urgency-clock.store.ts'
import { whoIsAlike } from './who-is-alike.ts'

const knownOrNew = async (db: Db, clientId: string | null | undefined) =>
  clientId == null ? { clientId: null } : clientById(db, clientId)

/** Nobody is written down twice without somebody having looked. */
async function refuseKnownPerson(db: Db, card: InquiryCard): Promise<void> {
  if (card.newPerson) return
  const sure = (await whoIsAlike(db, card)).filter(person => person.sure)
  if (sure.length > 0) throw new Refusal('referral.maybe-known', { current: sure })
}

/** Writes down a first contact while the caller talks; the person becomes known with it. */
export const recordInquiry = command({
  name: 'referral.record',
  /** `draftSince`: the kept card that is now recorded; one begun in another window stays. */
  input: InquiryCard.extend({ draftSince: z.iso.datetime().nullish() }),
  subject: (db, { clientId }) => knownOrNew(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ id: Id, clientId: Id, respondBy: z.string() }),
  about: ({ output }) => 'clientId' in output ? [output.clientId] : [],
  run: async ({ db, input: card, actor, now, newId }) => {
    const known = card.clientId ?? null
    const complete = cardAccepted(card, known !== null)
    if (!complete.ok) throw new Refusal(complete.because)
    const born = birthDateAccepted(card.birthDate, now.slice(0, 10))
    if (!born.ok) throw new Refusal(born.because)
    const clientId = known ?? newId()
    if (known === null) {
      await refuseKnownPerson(db, card)
      const { givenName, familyName, birthDate, phone, email, mayLeaveMessage, safeContact, language } = card
      await insertClient(db, actor.clinicId, clientId, { givenName, familyName, birthDate, phone, email, mayLeaveMessage, safeContact, language }, now)
    }
    const inquiry = { id: newId(), clientId, card, receivedBy: actor.id, receivedAt: now, respondBy: respondBy(card.urgency, now, await clocksOf(db)) }
    await insertInquiry(db, actor.clinicId, inquiry)
    const kept = await draftOf(db, actor.id)
    if (card.draftSince == null || kept?.changedAt === card.draftSince) await saveDraft(db, actor.clinicId, actor.id, '', now)
    return { id: inquiry.id, clientId, respondBy: inquiry.respondBy }
  },
})
