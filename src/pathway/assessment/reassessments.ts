import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { reassessmentDays } from './assessment.store.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { reassessNotice } from './level-of-care.rules.ts'

const Line = z.object({
  clientId: Id, clientName: z.string().nullable(), therapistName: z.string().nullable(), actual: z.string(), reassessOn: z.string(),
  standing: z.enum(['overdue', 'due', 'later']),
})

/** When each level of care in force is to be looked at again, the soonest first; overdue from the day after. */
export const reassessments = query({
  name: 'assessment.reassessments',
  input: z.object({}),
  subject: nothing,
  allow: clinicians,
  output: z.array(Line),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async context => {
    const { today, until } = reassessNotice(context.now, await zoneOf(context))
    return (await reassessmentDays(context.db)).map(line => ({
      ...line, standing: line.reassessOn < today ? 'overdue' as const : line.reassessOn <= until ? 'due' as const : 'later' as const,
    }))
  },
})
