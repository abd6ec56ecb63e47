import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { refusals } from '../../../platform/pure/refusal.ts'

/** A change of the plan that the client asked for: their words, the clinic's answer, and what they say to a no. */
export const ChangeRequest = z.object({
  id: Id, clientId: Id, planId: Id, words: z.string(), askedAt: z.string(), decision: z.enum(['made', 'declined']).nullable(), reason: z.string().nullable(),
  decidedByName: z.string().nullable(), decidedAt: z.string().nullable(), statement: z.string().nullable(), statedAt: z.string().nullable(),
})
export type ChangeRequest = z.output<typeof ChangeRequest>

export const changeRefusals = refusals({
  'plan.change-answered': { en: 'This was already answered.', es: 'Esto ya se respondió.' },
  'plan.change-needs-reason': { status: 422, en: 'Say why the plan is not changed; the client reads it.', es: 'Di por qué no se cambia el plan; el cliente lo lee.' },
  'plan.change-not-declined': { en: 'Nobody said no to this.', es: 'Nadie dijo que no a esto.' },
})
