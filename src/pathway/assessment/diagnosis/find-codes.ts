import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { codesUsed } from '../assessment.store.ts'
import { codesFor, listRelease } from './code-list.rules.ts'

/** Diagnosis codes for what a clinician types, those used here first; any other code may be written too. */
export const findCodes = query({
  name: 'assessment.find-codes',
  input: z.object({ typed: z.string().max(120) }),
  subject: nothing,
  allow: allow('therapist', 'prescriber', 'director'),
  output: z.object({ release: z.string(), codes: z.array(z.object({ code: z.string(), words: z.string(), used: z.number() })) }),
  about: () => [],
  run: async ({ db, input }) => ({ release: listRelease, codes: codesFor(input.typed, await codesUsed(db)) }),
})
