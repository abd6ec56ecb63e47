import { z } from 'zod'
import { Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { checkStaff } from './add-part.ts'
import { partById, savePart } from './part.store.ts'
import { planners } from './plan.policy.ts'
import { mayChange } from './plan.rules.ts'
import { countChange } from './plan.store.ts'
import { PartChange } from './plan.words.ts'

/** Rewrites one part of a draft. Two people at the same part: the second is shown what the first wrote. */
export const changePart = command({
  name: 'plan.change-part',
  input: z.object({ part: PartChange }),
  subject: (db, { part }) => partById(db, part.kind, part.id),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    const may = mayChange(subject)
    if (!may.ok) throw new Refusal(may.because)
    if (input.part.kind === 'intervention') await checkStaff(db, input.part.staffId)
    await savePart(db, input.part)
    await countChange(db, subject.planId)
    return { id: subject.id }
  },
})
