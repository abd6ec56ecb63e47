import { z } from 'zod'
import { clientById, insertClient } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveClient } from './inquiry.store.ts'
import { maySeparate } from './referral.rules.ts'
import { Said } from './referral.words.ts'

/** Takes a referral apart from the person it was joined with by mistake: back to the chart it came from, or else a new person is made of what the caller said. */
export const separatePerson = command({
  name: 'referral.separate',
  input: z.object({ id: Id }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'director'),
  output: Made,
  run: async ({ db, subject, actor, now, newId }) => {
    const allowed = maySeparate(subject.linkedAt, now)
    if (!allowed.ok) throw new Refusal(allowed.because)
    if (subject.linkedFrom !== null && await clientById(db, subject.linkedFrom) !== undefined) {
      await saveClient(db, subject.id, subject.linkedFrom, null, null)
      return { id: subject.id }
    }
    const clientId = newId()
    await insertClient(db, actor.clinicId, clientId, Said.parse(subject.said), now)
    await saveClient(db, subject.id, clientId, null, null)
    return { id: subject.id }
  },
})
