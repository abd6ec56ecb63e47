import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveClosing, saveWaiting } from './inquiry.store.ts'
import { isWaiting } from './referral.rules.ts'

/** Writes down the answer of somebody on the waiting list: they still want a place, or not any more. */
export const stillWaiting = command({
  name: 'referral.still-waiting',
  input: z.object({ id: Id, wants: z.boolean(), words: Line(300) }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'front-desk', 'director'),
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    const allowed = isWaiting(subject)
    if (!allowed.ok) throw new Refusal(allowed.because)
    if (input.wants) await saveWaiting(db, subject.id, now)
    else await saveClosing(db, subject.id, { outcome: 'declined', reason: input.words, referredTo: null, by: actor.id, now })
    return { id: subject.id }
  },
})
