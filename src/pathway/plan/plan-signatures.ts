import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { Meaning } from '../../people/signature/signature.words.ts'
import { query } from '../../platform/server/action.ts'
import { mayReadPlan } from './plan.policy.ts'
import { signedContent } from './plan.rules.ts'
import { planById } from './plan.store.ts'
import { sealOf, signedLines } from './signed-lines.ts'

/** Who stands behind a plan, and whether its words are still those that were signed. */
export const planSignatures = query({
  name: 'plan.signatures',
  input: z.object({ planId: Id }),
  subject: async (db, { planId }) => {
    const plan = await planById(db, planId)
    return plan?.signedAt === null ? undefined : plan
  },
  allow: mayReadPlan,
  output: z.object({ intact: z.boolean(), signatures: z.array(z.object({ meaning: Meaning, who: z.string().nullable(), signedAt: z.string() })) }),
  run: async ({ db, subject: plan }) => {
    const client = await clientById(db, plan.clientId)
    const signatures = await signedLines(db, plan.id, client ?? { name: '' })
    return { intact: sealOf(signedContent(plan), signatures) !== null, signatures }
  },
})
