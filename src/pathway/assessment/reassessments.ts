import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { reassessmentDays } from './assessment.store.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { howItStands, reassessNotice, Reassessment } from './level-of-care.rules.ts'

const Line = z.object({
  clientId: Id, clientName: z.string().nullable(), therapistName: z.string().nullable(), actual: z.string().nullable(), reassessOn: z.string().nullable(),
  standing: Reassessment,
})

/** When the level of care of everybody in care is to be looked at again, the soonest first; who has no such day, or no level yet, comes last. */
export const reassessments = query({
  name: 'assessment.reassessments',
  input: z.object({}),
  subject: nothing,
  allow: clinicians,
  output: z.array(Line),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async context => {
    const notice = reassessNotice(context.now, await zoneOf(context))
    return (await reassessmentDays(context.db)).map(line => ({ ...line, standing: howItStands(line, notice) }))
  },
})
