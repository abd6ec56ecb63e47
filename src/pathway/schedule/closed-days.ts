import { z } from 'zod'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { allow, anyStaff } from '../../people/role.policy.ts'
import { clinicDay, clinicOf } from '../../people/clinic/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { closedDaysWithWords, deleteClosedDay, groupsFrom } from './group.store.ts'
import { writeMeetings } from './make-sessions.ts'
import { programFrame } from './program-frame.ts'
import { meetingsOf } from './series.rules.ts'
import { sessionsOfSeries } from './series-sessions.store.ts'

/** The days on which a site is closed, from today on. */
export const closedDaysAhead = query({
  name: 'schedule.closed-days',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.array(z.object({ siteId: Id, day: LocalDate, words: z.string() })),
  run: async ({ db, now }) => closedDaysWithWords(db, await clinicDay(db, now)),
})

/** Opens a site again on a day it was to be closed: groups whose sessions were not made for that day get them. What was called off stays so. */
export const openDay = command({
  name: 'schedule.open-day',
  forEverybody: true,
  input: z.object({ siteId: Id, day: LocalDate }),
  subject: nothing,
  allow: allow('director'),
  run: async ({ input, subject: _nothing, ...moment }) => {
    const { db, actor, now } = moment
    const programs = (await clinicOf(db, actor.clinicId))?.programs.filter(({ siteId }) => siteId === input.siteId)
    if (programs === undefined || programs.length === 0) throw new Refusal('schedule.no-such-site')
    await deleteClosedDay(db, input.siteId, input.day)
    for (const { id } of programs) {
      const frame = await programFrame(db, actor.clinicId, id, now)
      for (const group of await groupsFrom(db, frame.today, id)) {
        const missing = meetingsOf(group, { from: input.day, to: input.day, zone: frame.zone }).filter(({ startsAt }) => startsAt > now && input.day <= (group.madeUntil ?? ''))
        const [first] = missing
        const made = new Set(first === undefined ? [] : (await sessionsOfSeries(db, { groupId: group.id }, first.startsAt)).map(({ startsAt }) => startsAt))
        await writeMeetings(moment, group, missing.filter(({ startsAt }) => !made.has(startsAt)))
      }
    }
  },
})
