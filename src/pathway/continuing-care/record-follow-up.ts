import { z } from 'zod'
import { Id, Made, Words } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { followUpById, recordOutcome } from './follow-up.store.ts'

/** Somebody asked how it goes: reached or not, and in a line what was said. */
export const recordFollowUp = command({
  name: 'continuing-care.record-follow-up',
  input: z.object({ id: Id, outcome: z.enum(['reached', 'not-reached', 'declined']), words: Words(4000).default('') }),
  subject: (db, { id }) => followUpById(db, id),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    await recordOutcome(db, subject.id, { outcome: input.outcome, words: input.words }, actor.id, now)
    return { id: subject.id }
  },
})
