import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { sign } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { planReaders } from '../plan.policy.ts'
import { currentPlanOf, plansOf } from '../plan.store.ts'
import type { PlanHead } from '../plan.words.ts'
import { duesOfClinic } from '../plans-due.ts'
import { certificationKind } from './certification.rules.ts'
import { certificationsOf, insertCertification } from './certification.store.ts'
import { Certifications, Statements } from './certification.words.ts'

/** Certifications of the stay of the plan in force; those of an earlier stay are history, even when both end and beginning fall on one day. */
async function ofThisStay(db: Db, clientId: string, plan: PlanHead | undefined) {
  const here = new Set((await plansOf(db, clientId)).filter(({ episodeId }) => episodeId === plan?.episodeId).map(({ id }) => id))
  return (await certificationsOf(db, clientId)).filter(({ planId }) => here.has(planId))
}

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
    const before = await ofThisStay(db, clientId, plan)
    const kind = certificationKind(before.length, statements)
    if (!kind.ok) throw new Refusal(kind.because)
    const id = newId()
    await insertCertification(db, { clinicId: actor.clinicId, id, clientId, planId: plan.id, kind: kind.value, statements, by: actor.id, now })
    await sign(context, { clientId, kind: 'certification', id, version: 1, meaning: 'physician', content: { id, planId: plan.id, kind: kind.value, statements } })
    return { id }
  },
})

/** The certifications of a client, newest first, and by when a rule that holds for this client asks for the next one. */
export const certifications = query({
  name: 'plan.certifications',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: Certifications,
  run: async ({ db, input: { clientId }, now }) => {
    const due = (await duesOfClinic(db, now)).find(line => line.clientId === clientId && line.subject === 'certification')
    const asked = due === undefined ? null : { on: due.on, citation: due.dues[0]?.rule.citation ?? '' }
    return { given: await certificationsOf(db, clientId), again: (await ofThisStay(db, clientId, await currentPlanOf(db, clientId))).length > 0, asked }
  },
})
