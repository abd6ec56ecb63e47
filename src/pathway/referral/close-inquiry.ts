import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { destinationById } from './destination.store.ts'
import { heldInquiry, saveClosing } from './inquiry.store.ts'
import { mayClose } from './referral.rules.ts'
import { Outcome } from './referral.words.ts'

/** Ends a referral that does not lead into our care, with the reason, and with where the person was sent. */
export const closeInquiry = command({
  name: 'referral.close',
  input: z.object({ id: Id, outcome: Outcome, reason: Line(2000), referredTo: Line(300).nullish(), destinationId: Id.nullish() }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'therapist', 'director'),
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    const destination = input.destinationId == null ? undefined : await destinationById(db, input.destinationId)
    if (input.destinationId != null && destination === undefined) throw new Refusal('platform.not-found')
    if (destination !== undefined && destination.endedAt !== null) throw new Refusal('referral.destination-ended')
    const referredTo = destination?.name ?? input.referredTo ?? null
    const allowed = mayClose(subject, input.outcome, referredTo)
    if (!allowed.ok) throw new Refusal(allowed.because)
    await saveClosing(db, subject.id, { outcome: input.outcome, reason: input.reason, referredTo, destinationId: destination?.id ?? null, by: actor.id, now })
    return { id: subject.id }
  },
})
