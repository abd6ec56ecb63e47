import { z } from 'zod'
import { Id, Made, Words } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { answerPractice as answer, practiceById } from './skills.store.ts'

/** How it went: done, tried or not, how much it helped, and a line. Trying counts. */
export const answerPractice = command({
  name: 'skills.answer-practice',
  input: z.object({ id: Id, outcome: z.enum(['done', 'tried', 'not-done']), helped: z.number().int().min(0).max(10).nullish(), words: Words(2000).nullish() }),
  subject: (db, { id }) => practiceById(db, id),
  allow: either(clinicians, theClient),
  output: Made,
  run: async ({ db, input, now }) => {
    await answer(db, input.id, { outcome: input.outcome, helped: input.helped ?? null, words: input.words ?? null }, now)
    return { id: input.id }
  },
})
