import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { continueSitting, insertSafetyPlan, newestSafetyPlan } from './safety-plan.store.ts'
import { sameSitting } from './safety.rules.ts'
import { PlanSections } from './safety.words.ts'

/**
 * Saves the safety plan, with staff or by the client alone. One sitting is one version; If-Match is the version last seen, 0 for the first.
 * Of two writers the second is shown what the first wrote.
 */
export const saveSafetyPlan = command({
  name: 'safety.save-plan',
  input: z.object({ clientId: Id, sections: PlanSections }),
  subject: async (db, { clientId }) => {
    const client = await clientById(db, clientId)
    const newest = client && await newestSafetyPlan(db, clientId)
    return client && { clientId, newest, sections: newest?.sections ?? [], version: newest?.version ?? 0 }
  },
  allow: either(clinicians, theClient),
  ifMatch: 'required',
  output: Made.extend({ number: z.number(), version: z.number() }),
  run: async ({ db, input, subject: { newest }, actor, now, newId }) => {
    const kind = actor.kind === 'client' ? 'client' : 'staff'
    const version = (newest?.version ?? 0) + 1
    if (newest !== undefined && sameSitting(newest, { kind, id: actor.id }, now)) {
      await continueSitting(db, newest.id, input.sections, version, now)
      return { id: newest.id, number: newest.number, version }
    }
    const [id, number] = [newId(), (newest?.number ?? 0) + 1]
    await insertSafetyPlan(db, { clinicId: actor.clinicId, id, clientId: input.clientId, number, version, sections: input.sections, byKind: kind, by: actor.id, now })
    return { id, number, version }
  },
})
