import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { heldInquiry, saveAnswer } from './inquiry.store.ts'
import { mayAnswer } from './referral.rules.ts'

/** Says what we answered; the response clock stops. */
export const answerInquiry = command({
  name: 'referral.answer',
  input: z.object({ id: Id, answer: Line(2000) }),
  subject: (db, { id }) => heldInquiry(db, id),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    const allowed = mayAnswer(subject)
    if (!allowed.ok) throw new Refusal(allowed.because)
    await saveAnswer(db, subject.id, actor.id, input.answer, now)
    return { id: subject.id }
  },
})
