import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { assessmentsOf, insertAssessment } from './assessment.store.ts'
import { holdCalendars } from './booking/booking.store.ts'
import { withPacket } from './packet/packet.rules.ts'
import { packetOf } from './packet/packet.store.ts'

/** Opens the interview with a person; it may take more than one sitting. */
export const startAssessment = command({
  name: 'assessment.start',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async ({ db, subject, actor, now, newId }) => {
    await holdCalendars(db, subject.clientId)
    if ((await assessmentsOf(db, subject.clientId)).some(({ signedAt }) => signedAt === null)) throw new Refusal('assessment.one-is-open')
    const id = newId()
    await insertAssessment(db, actor.clinicId, { id, clientId: subject.clientId, authorId: actor.id, startedAt: now, sections: withPacket({}, await packetOf(db, subject.clientId)) })
    return { id }
  },
})
