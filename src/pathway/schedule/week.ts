import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { JsonText, nothing, query } from '../../platform/server/action.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { weekAsJson } from './week.store.ts'
import { ProgramWeek } from './week.words.ts'

/** The program's week with everybody in it, by track, room, staff member or client. */
export const week = query({
  name: 'schedule.week',
  input: z.object({
    week: LocalDate.optional(), programId: Id.optional(), track: z.string().max(60).optional(), roomId: Id.optional(), staffId: Id.optional(), clientId: Id.optional(),
  }),
  subject: nothing,
  allow: allow('intake', 'therapist', 'facilitator', 'director', 'front-desk', 'prescriber'),
  output: ProgramWeek,
  run: async ({ db, input, now }) => {
    const { week: day = null, programId = null, track = null, roomId = null, staffId = null, clientId = null } = input
    const found = await weekAsJson(db, { now, week: day, programId, track, roomId, staffId, clientId })
    if (found === undefined) throw new Refusal('schedule.no-such-program')
    return new JsonText(found.json, found.clientIds)
  },
})
