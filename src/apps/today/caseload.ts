import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { JsonText, nothing, query } from '../../platform/server/action.ts'
import { caseloadJson } from './today.store.ts'
import { CaseloadLine } from './today.words.ts'

/** Everybody in care, with what stands out. */
export const caseload = query({
  name: 'today.caseload',
  input: z.object({}),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'intake'),
  output: z.array(CaseloadLine),
  run: async ({ db, actor, now }) => {
    const { people, clientIds } = await caseloadJson(db, actor.id, now)
    return new JsonText(people, clientIds)
  },
})
