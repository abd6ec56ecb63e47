import { z } from 'zod'
import { clientById, keepOutToo } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveClient } from './inquiry.store.ts'

/** Says that a referral is about a person we already knew: one person, one more trail. */
export const linkPerson = command({
  name: 'referral.link',
  input: z.object({ id: Id, clientId: Id }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'director'),
  output: Made,
  about: ({ input, subject }) => [subject.clientId, input.clientId],
  run: async ({ input, subject, ...changing }) => {
    const { db, now } = changing
    if (input.clientId === subject.clientId) throw new Refusal('referral.same-person-already')
    if (await clientById(db, input.clientId) === undefined) throw new Refusal('platform.not-found')
    await keepOutToo(changing, subject.clientId, input.clientId)
    await saveClient(db, subject.id, input.clientId, now, subject.clientId)
    return { id: subject.id }
  },
})
