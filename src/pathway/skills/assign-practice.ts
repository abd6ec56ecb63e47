import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made, Words } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { skillById } from './clinic-skills/all-skills.ts'
import { insertPractice } from './skills.store.ts'

/** Agrees on a skill to use in real life: which, when and where ("Thursday after the shift, before the bus"). */
export const assignPractice = command({
  name: 'skills.assign-practice',
  input: z.object({ clientId: Id, skill: z.string(), whenAndWhere: Words(500).default(''), objectiveId: Id.nullish(), dueOn: LocalDate.nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: Made,
  run: async context => {
    const { input, subject } = context
    if (await skillById(context.db, input.skill) === undefined) throw new Refusal('skills.no-such-skill')
    return { id: await insertPractice(context, { ...input, clientId: subject.clientId, objectiveId: input.objectiveId ?? null, dueOn: input.dueOn ?? null }) }
  },
})
