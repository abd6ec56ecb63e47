import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { JsonText, query } from '../../platform/server/action.ts'
import { directs } from './director.policy.ts'
import { standingJson } from './director.store.ts'
import { Standing } from './director.words.ts'

/** Attendance of a week is compared with the four weeks before. */
const [WEEK, BEFORE] = [7, 35]

/** How the clinic stands at this moment: never from a batch of last night. */
export const standing = query({
  name: 'director.standing',
  input: z.object({}),
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: directs,
  output: Standing,
  run: async ({ db, subject, now }) => {
    const here = Temporal.Instant.from(now).toZonedDateTimeISO(subject.sites[0]?.timeZone ?? 'UTC')
    const ago = (days: number): string => here.startOfDay().subtract({ days }).toInstant().toString()
    const today = here.toPlainDate()
    return new JsonText(await standingJson(db, {
      monday: today.subtract({ days: today.dayOfWeek - 1 }).toString(), today: today.toString(), from: ago(WEEK), before: ago(BEFORE), now,
    }))
  },
})
