import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { JsonText, nothing, query } from '../../platform/server/action.ts'
import { caseloadJson } from './today.store.ts'
import { CaseloadLine } from './today.words.ts'

const Lines = z.array(z.object({ clientId: z.string() }).loose())

/** Everybody in care, with what stands out. */
export const caseload = query({
  name: 'today.caseload',
  input: z.object({}),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'intake'),
  output: z.array(CaseloadLine),
  about: ({ output }) => output instanceof JsonText ? Lines.parse(JSON.parse(output.text)).map(({ clientId }) => clientId) : [],
  run: async ({ db, actor, now }) => new JsonText(await caseloadJson(db, actor.id, now)),
})
