import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { draftOf } from './inquiry-draft.store.ts'

/** The card I was filling in; empty when there is none. */
export const myDraft = query({
  name: 'referral.my-draft',
  input: z.object({}),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ words: z.string(), changedAt: z.string().nullable() }),
  run: async ({ db, actor }) => await draftOf(db, actor.id) ?? { words: '', changedAt: null },
})
