import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { duesOfClinic } from '../../pathway/plan/public.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { JsonText, query } from '../../platform/server/action.ts'
import { Today } from './today.words.ts'
import { todayJson } from './today.store.ts'

/** Roles that look after the whole clinic; everybody else sees what is theirs. */
const WHOLE_CLINIC = ['director', 'intake', 'front-desk', 'biller']

/** What needs me today. */
export const today = query({
  name: 'today.show',
  input: z.object({}),
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: anyStaff,
  output: Today,
  run: async ({ db, subject, actor, now }) => {
    const start = Temporal.Instant.from(now).toZonedDateTimeISO(subject.sites[0]?.timeZone ?? 'UTC').startOfDay()
    const mine = !actor.roles.some(role => WHOLE_CLINIC.includes(role))
    const due = (await duesOfClinic(db, actor.clinicId, now)).filter(line => line.standing !== 'later' && (!mine || line.therapistId === actor.id))
    return new JsonText(await todayJson(db, { from: start.toInstant().toString(), to: start.add({ days: 1 }).toInstant().toString(), now, staffId: actor.id, mine, plansDue: due.length }))
  },
})
