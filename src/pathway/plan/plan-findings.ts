import { z } from 'zod'
import { diagnosesOf, findingsOf } from '../assessment/public.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { planReaders } from './plan.policy.ts'

/** What the assessment found and the plan can pick up with one click, and the diagnoses of record. */
export const planFindings = query({
  name: 'plan.findings',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: z.object({
    findings: z.array(z.object({ id: Id, kind: z.string(), words: z.string() })),
    diagnoses: z.array(z.object({ code: z.string(), words: z.string() })),
  }),
  run: async ({ db, input }) => ({
    findings: await findingsOf(db, input.clientId),
    diagnoses: (await diagnosesOf(db, input.clientId)).filter(({ endedAt }) => endedAt === null),
  }),
})
