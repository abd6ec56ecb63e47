import { z } from 'zod'
import { duesOfClinic } from '../../pathway/plan/public.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { JsonText, nothing, query } from '../../platform/server/action.ts'
import { Today } from './today.words.ts'
import { todayJson } from './today.store.ts'

/** Roles that look after the whole clinic; everybody else sees what is theirs. */
const WHOLE_CLINIC = ['director', 'intake', 'front-desk', 'biller']

/** What needs me today. */
export const today = query({
  name: 'today.show',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: Today,
  run: async ({ db, actor, now }) => {
    const mine = !actor.roles.some(role => WHOLE_CLINIC.includes(role))
    const due = (await duesOfClinic(db, now)).filter(line => line.standing !== 'later' && (!mine || line.therapistId === actor.id))
    return new JsonText(await todayJson(db, { now, staffId: actor.id, mine, plansDue: due.length }))
  },
})
