import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import { insertRisk } from './risk.store.ts'
import { RiskLevel } from './safety.words.ts'

/** Writes down how high the risk is today and why; it stands on the first line of the chart with its date. */
export const judgeRisk = command({
  name: 'safety.judge-risk',
  input: z.object({ clientId: Id, level: RiskLevel, words: Line(2000) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const id = newId()
    await insertRisk(db, { ...input, clinicId: actor.clinicId, id, judgedBy: actor.id, now })
    return { id }
  },
})
