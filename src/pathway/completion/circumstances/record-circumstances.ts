import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow, clinicians, either } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { episodeById } from '../../assessment/public.ts'
import { circumstancesToKeep } from './circumstances.rules.ts'
import { insertCircumstances } from './circumstances.store.ts'
import { Circumstances, Moment } from './circumstances.words.ts'

/** Writes down how somebody lives, works and uses, as a stay begins or ends; the end may be told after it. */
export const recordCircumstances = command({
  name: 'completion.record-circumstances',
  input: z.object({ episodeId: Id, moment: Moment, circumstances: Circumstances }),
  subject: (db, { episodeId }) => episodeById(db, episodeId),
  allow: either(clinicians, allow('intake')),
  output: Made,
  run: async context => {
    const { input: { moment, circumstances }, subject } = context
    const decision = circumstancesToKeep(circumstances)
    if (!decision.ok) throw new Refusal(decision.because)
    return { id: await insertCircumstances(context, { clientId: subject.clientId, episodeId: subject.id, moment }, decision.value) }
  },
})
