import { z } from 'zod'
import { Words } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { draftOf, saveDraft } from './inquiry-draft.store.ts'

/**
 * Keeps the card as it stands, so that a closed browser loses nothing; empty words put it away.
 * `since` names the draft it goes on from: a second window never writes over the first unseen.
 */
export const keepDraft = command({
  name: 'referral.keep-draft',
  input: z.object({ words: Words(40_000), since: z.iso.datetime().nullable() }),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ changedAt: z.string() }),
  run: async ({ db, input, actor, now }) => {
    const kept = await draftOf(db, actor.id)
    if (kept !== undefined && kept.changedAt !== input.since && kept.words !== input.words) throw new Refusal('referral.card-elsewhere', { current: kept })
    await saveDraft(db, actor.clinicId, actor.id, input.words, now)
    return { changedAt: now }
  },
})
