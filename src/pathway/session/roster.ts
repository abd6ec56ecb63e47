import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { policiesOf } from './absence/policy.store.ts'
import { RoomRoster } from './room.words.ts'
import { rosterOf } from './roster.store.ts'
import { inTheRoom } from './session.policy.ts'

/** A roster counts as today's from half a day before it begins until half a day after. Clinic's own default. */
const TODAY_HOURS = 12

/** Who is expected in the room, what each works on, how they are, and what is written so far. */
export const roster = query({
  name: 'session.roster',
  input: z.object({ sessionId: Id }),
  subject: (db, { sessionId }) => rosterOf(db, sessionId),
  allow: inTheRoom,
  output: RoomRoster,
  about: ({ subject }) => subject.lines.map(({ clientId }) => clientId),
  staysReadable: ({ subject, now }) => Math.abs(Date.parse(subject.startsAt) - Date.parse(now)) <= TODAY_HOURS * 3_600_000,
  run: async ({ db, actor, subject }) => ({ ...subject, dayMinutes: (await policiesOf(db, actor.clinicId)).get(subject.programId)?.dayMinutes ?? 0 }),
})
