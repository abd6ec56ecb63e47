import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { FreeTime } from '../assessment.words.ts'
import { freeTimesNow, zoneOf } from './free-times-now.ts'

/** When a clinician can see somebody, the soonest first. */
export const freeTimes = query({
  name: 'assessment.free-times',
  input: z.object({ staffId: Id.nullish() }),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ timeZone: z.string(), times: z.array(FreeTime) }),
  run: async context => {
    const { staffId = null } = context.input
    const times = await freeTimesNow(context)
    return { timeZone: await zoneOf(context), times: staffId === null ? times : times.filter(time => time.staffId === staffId) }
  },
})
