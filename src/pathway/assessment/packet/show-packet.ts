import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { allow, either, theClient } from '../../../people/role.policy.ts'
import { query } from '../../../platform/server/action.ts'
import { consentsOf } from './consent.store.ts'
import { ConsentAnswer } from './consent.words.ts'
import { partProgress } from './packet.rules.ts'
import { packetOf } from './packet.store.ts'
import { Packet, packetParts } from './packet.words.ts'

/** What a person told us before the first visit, and what is still missing. */
export const showPacket = query({
  name: 'assessment.packet',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'prescriber', 'director'), theClient),
  output: Packet.extend({ parts: z.array(z.object({ id: z.string(), answered: z.number(), of: z.number() })), consents: z.array(ConsentAnswer) }),
  run: async ({ db, subject }) => {
    const packet = await packetOf(db, subject.clientId)
    return { ...packet, parts: packetParts.map(part => partProgress(part, packet)), consents: await consentsOf(db, subject.clientId) }
  },
})
