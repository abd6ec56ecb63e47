import { z } from 'zod'
import { Words } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { saveDraft } from './inquiry-draft.store.ts'

/** Keeps the card as it stands, so that a closed browser loses nothing; empty words put it away. */
export const keepDraft = command({
  name: 'referral.keep-draft',
  input: z.object({ words: Words(40_000) }),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ changedAt: z.string() }),
  run: async ({ db, input, actor, now }) => {
    await saveDraft(db, actor.clinicId, actor.id, input.words, now)
    return { changedAt: now }
  },
})
