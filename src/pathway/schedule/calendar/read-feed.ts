import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import { staffById } from '../../../people/staff/public.ts'
import { say } from '../../../platform/pure/text.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { calendarFile } from './calendar-file.ts'
import { calendarText } from './calendar.text.ts'
import { feedBySecret, feedMark, timesOfClient, timesOfStaff } from './feed.store.ts'

/** How far a calendar reaches back and ahead, in days. Source: the clinic's own default; sessions are made six weeks ahead. */
const [BACK, AHEAD] = [14, 60]

const daysFrom = (now: string, days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString()

/** What a calendar program finds at a private address: times and neutral words. Wrong, ended or of somebody who left: nothing is here. */
export const readFeed = query({
  name: 'schedule.read-calendar',
  input: z.object({ secret: z.string().max(200) }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ text: z.string() }),
  about: () => [],
  run: async ({ db, input, now, present, become }) => {
    const hash = feedMark(input.secret)
    await present(hash.toString('hex'))
    const feed = await feedBySecret(db, hash)
    await present('')
    if (feed === undefined) throw new Refusal('platform.not-found')
    const { kind, personId, clinicId, language } = feed
    await become({ clinicId, kind, id: personId, ...(kind === 'client' && { clientId: personId }) })
    if (kind === 'staff' && (await staffById(db, personId))?.left !== false) throw new Refusal('platform.not-found')
    const [from, to] = [daysFrom(now, -BACK), daysFrom(now, AHEAD)]
    const times = await (kind === 'client' ? timesOfClient : timesOfStaff)(db, personId, from, to)
    return { text: calendarFile(times, { title: say(calendarText, language, kind === 'client' ? 'appointment' : 'session'),
      name: say(calendarText, language, kind === 'client' ? 'appointments' : 'sessions'), now }) }
  },
})
