import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { allow, either } from '../../people/role.policy.ts'
import { readLifeLine } from './life-line.rules.ts'
import { CommitmentDetails } from './life.words.ts'
import { schedulers } from './schedule.policy.ts'

/** Reads one line about a life into commitments, for a person to confirm. Nothing is saved. */
export const readLine = query({
  name: 'schedule.read-life-line',
  input: z.object({ line: z.string().max(500) }),
  subject: nothing,
  allow: either(schedulers, allow('client')),
  output: z.array(CommitmentDetails),
  run: async ({ db, input, now }) => {
    const read = readLifeLine(input.line, await clinicDay(db, now))
    if (read.length === 0) throw new Refusal('schedule.life-line-not-understood')
    return read
  },
})
