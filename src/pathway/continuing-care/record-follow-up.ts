import { z } from 'zod'
import { Id, Made, Words } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { triesLeft } from './continuing-care.rules.ts'
import { FollowUpAnswers } from './continuing-care.words.ts'
import { followUpById, recordOutcome, recordTry } from './follow-up.store.ts'

/** Somebody asked how it goes: reached or not, in a line what was said, and the answers to the questions of the link when they were asked by phone. Who does not answer is tried three times. */
export const recordFollowUp = command({
  name: 'continuing-care.record-follow-up',
  input: z.object({ id: Id, outcome: z.enum(['reached', 'not-reached', 'declined']), words: Words(4000).default(''), answers: FollowUpAnswers.optional() }),
  subject: (db, { id }) => followUpById(db, id),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    const again = input.outcome === 'not-reached' && triesLeft(subject.tries) > 0
    const kept = again ? await recordTry(db, subject.id, input.words, now)
      : await recordOutcome(db, subject.id, { outcome: input.outcome, words: input.words, ...input.outcome === 'reached' && subject.answeredAt === null && { answers: input.answers } }, actor.id, now)
    if (!kept) throw new Refusal('continuing-care.already-recorded')
    return { id: subject.id }
  },
})
