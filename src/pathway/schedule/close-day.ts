import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id, Line, LocalDate } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { insertClosedDay } from './group.store.ts'
import { callOffSessions, expectedAt, standingBetween } from './series-sessions.store.ts'
import { tellClients } from './tell-clients.ts'
import { dateAt, dayPlus, instantOf } from './times.rules.ts'

/** Closes a site for a day (holiday, snow): its sessions of that day that have not begun are called off, those expected are told, none are made later. */
export const closeDay = command({
  name: 'schedule.close-day',
  forEverybody: true,
  input: z.object({ siteId: Id, day: LocalDate, words: Line(200) }),
  subject: nothing,
  allow: allow('director'),
  output: z.object({ calledOff: z.number(), clientIds: z.array(Id) }),
  about: ({ output }) => ('calledOff' in output ? output.clientIds : []),
  run: async ({ input, db, actor, now, send }) => {
    const clinic = await clinicOf(db, actor.clinicId)
    const site = clinic?.sites.find(({ id }) => id === input.siteId)
    if (clinic === undefined || site === undefined) throw new Refusal('schedule.no-such-site')
    if (input.day < dateAt(now, site.timeZone)) throw new Refusal('schedule.in-the-past')
    await insertClosedDay(db, actor.clinicId, site.id, input.day, input.words)
    const programIds = clinic.programs.filter(({ siteId }) => siteId === site.id).map(({ id }) => id)
    const [from, to] = [instantOf(input.day, '00:00', site.timeZone), instantOf(dayPlus(input.day, 1), '00:00', site.timeZone)]
    const ids = programIds.length === 0 ? [] : (await standingBetween(db, programIds, from > now ? from : now, to)).map(({ id }) => id)
    const clientIds = await expectedAt(db, ids)
    await callOffSessions(db, ids, actor.id, now, input.words)
    await tellClients({ db, actor, now, send }, clientIds, { kind: 'changed' })
    return { calledOff: ids.length, clientIds }
  },
})
