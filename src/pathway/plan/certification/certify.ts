import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { sign } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import { planReaders } from '../plan.policy.ts'
import { currentPlanOf } from '../plan.store.ts'
import { certificationKind } from './certification.rules.ts'
import { certificationsOf, insertCertification } from './certification.store.ts'
import { Certification, Statements } from './certification.words.ts'

/** The physician certifies that this person needs this level of care, and signs it in the same moment. */
export const certify = command({
  name: 'plan.certify',
  input: z.strictObject({ clientId: Id, statements: Statements }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('prescriber'),
  output: Made,
  run: async context => {
    const { db, input: { clientId, statements }, actor, now, newId } = context
    const plan = await currentPlanOf(db, clientId)
    if (plan === undefined) throw new Refusal('plan.certification-needs-plan')
    const before = await certificationsOf(db, clientId)
    const kind = certificationKind(before.length, statements)
    if (!kind.ok) throw new Refusal(kind.because)
    const id = newId()
    await insertCertification(db, { clinicId: actor.clinicId, id, clientId, planId: plan.id, kind: kind.value, statements, by: actor.id, now })
    await sign(context, { clientId, kind: 'certification', id, version: 1, meaning: 'physician', content: { id, planId: plan.id, kind: kind.value, statements } })
    return { id }
  },
})

/** The certifications of a client, newest first. */
export const certifications = query({
  name: 'plan.certifications',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: z.array(Certification),
  run: ({ db, input }) => certificationsOf(db, input.clientId),
})
