import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { deletePart, partById } from './part.store.ts'
import { planners } from './plan.policy.ts'
import { mayChange } from './plan.rules.ts'
import { countChange } from './plan.store.ts'
import { PartKind } from './plan.words.ts'

/** Takes a part out of a draft, with everything under it. Not when somebody rewrote it meanwhile. */
export const removePart = command({
  name: 'plan.remove-part',
  input: z.object({ kind: PartKind, id: Id }),
  subject: (db, { kind, id }) => partById(db, kind, id),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    const may = mayChange(subject)
    if (!may.ok) throw new Refusal(may.because)
    await deletePart(db, input.kind, input.id)
    await countChange(db, subject.planId)
    return { id: subject.id }
  },
})
