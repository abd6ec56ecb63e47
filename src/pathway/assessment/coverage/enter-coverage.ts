import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import { packetOf } from '../packet/packet.store.ts'
import { coverageById, coveragesOf, endCoverage as saveEnd, insertCoverage, payersWritten } from './coverage.store.ts'
import { Coverage, CoverageCard } from './coverage.words.ts'

const mayEnter = allow('intake', 'front-desk', 'therapist', 'biller', 'director')

/** Who pays for this client, what the client wrote beforehand, and the payers this clinic knows. */
export const showCoverage = query({
  name: 'assessment.coverage',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayEnter,
  output: z.object({ coverages: z.array(Coverage), saidBeforehand: z.object({ payer: z.string(), memberId: z.string(), holder: z.string() }), payers: z.array(z.string()) }),
  run: async ({ db, subject: { clientId } }) => {
    const said = (await packetOf(db, clientId)).answers['insurance'] ?? {}
    return {
      coverages: await coveragesOf(db, clientId), payers: await payersWritten(db),
      saidBeforehand: { payer: said['payer'] ?? '', memberId: said['member-id'] ?? '', holder: said['holder'] ?? '' },
    }
  },
})

/** Staff confirm who pays; the payer's rules about plans hold from then on. */
export const enterCoverage = command({
  name: 'assessment.enter-coverage',
  input: CoverageCard.extend({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayEnter,
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const id = newId()
    await insertCoverage(db, { ...input, id, clinicId: actor.clinicId, by: actor.id, now })
    return { id }
  },
})

/** Says that a coverage holds no longer. */
export const endCoverage = command({
  name: 'assessment.end-coverage',
  input: z.object({ id: Id }),
  subject: (db, { id }) => coverageById(db, id),
  allow: mayEnter,
  output: Made,
  run: async ({ db, subject, now }) => {
    if (subject.endedAt !== null) throw new Refusal('assessment.coverage-ended')
    await saveEnd(db, subject.id, now)
    return { id: subject.id }
  },
})
