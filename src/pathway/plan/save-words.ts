import { z } from 'zod'
import { Id, Made, Words } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { planners } from './plan.policy.ts'
import { mayChange } from './plan.rules.ts'
import { planById, planHeadById, saveWords } from './plan.store.ts'

const words = Words(5000).optional()

/** Writes strengths, barriers and the other words of the plan itself, one or several at a time. */
export const savePlanWords = command({
  name: 'plan.save-words',
  input: z.object({
    planId: Id, strengths: words, barriers: words, preferences: words, culture: words, languageNeeds: words, dischargeCriteria: words,
    projectedWeeks: z.number().int().min(1).max(104).nullable().optional(),
  }),
  subject: async (db, { planId }) => {
    const plan = await planHeadById(db, planId) && await planById(db, planId)
    return plan && { ...plan, version: plan.wordsVersion }
  },
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input: { planId, ...changed }, subject }) => {
    const may = mayChange(subject)
    if (!may.ok) throw new Refusal(may.because)
    await saveWords(db, planId, changed)
    return { id: planId }
  },
})
