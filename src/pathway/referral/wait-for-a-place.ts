import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveWaiting } from './inquiry.store.ts'
import { mayWait } from './referral.rules.ts'

/** Puts a person on the waiting list when no time can be offered now. */
export const waitForAPlace = command({
  name: 'referral.wait',
  input: z.object({ id: Id }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'therapist', 'director'),
  output: Made,
  run: async ({ db, subject, now }) => {
    const allowed = mayWait(subject)
    if (!allowed.ok) throw new Refusal(allowed.because)
    await saveWaiting(db, subject.id, now)
    return { id: subject.id }
  },
})
