import { z } from 'zod'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { caseloadFacts } from './caseload-facts.ts'
import { byNeed } from './progress.rules.ts'
import { Case } from './progress.words.ts'

/** The weekly case review: everybody in care, whoever needs the team most on top. */
export const caseload = query({
  name: 'progress.caseload',
  input: z.object({ of: z.enum(['mine', 'clinic']).default('mine') }),
  subject: nothing,
  allow: clinicians,
  output: z.array(Case),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, actor, now }) =>
    (await caseloadFacts(db, input.of === 'mine' ? actor.id : null, now)).map(({ shown }) => shown).toSorted(byNeed),
})
