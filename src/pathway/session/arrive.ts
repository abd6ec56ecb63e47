import { z } from 'zod'
import { Id, Language } from '../../people/ids.words.ts'
import { ArrivalCode, KioskKey } from '../../people/kiosk/kiosk.words.ts'
import { visitorOf } from '../../people/kiosk/public.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { arrivingAt } from './arrive.rules.ts'
import { sessionFrame } from './attendance.store.ts'
import { arrivalsOn } from './arrivals.store.ts'
import { arrivalNow } from './mark.rules.ts'
import { writeMarks } from './write-marks.ts'

/** Somebody comes in and types their four digits at the kiosk: they are marked here, and the kiosk is theirs for a few minutes. */
export const arrive = command({
  name: 'session.arrive',
  input: z.object({ key: KioskKey, code: ArrivalCode }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({
    clientId: Id, language: Language, state: z.enum(['arrived', 'here-already', 'nothing-now']),
    /** When and where; neither a name nor a word about treatment. */
    session: z.object({ startsAt: z.string(), zone: z.string(), room: z.string().nullable() }).nullable(),
  }),
  secret: true,
  about: ({ output }) => 'clientId' in output ? [output.clientId] : [],
  run: async context => {
    const { db, now, actor, newId, send } = context
    const { clientId, clinicId, kioskId, language } = await visitorOf(context)
    const coming = arrivingAt(await arrivalsOn(db, now, clientId), now)
    if (coming.state === 'nothing-now') return { clientId, language, state: coming.state, session: null }
    const { sessionId, startsAt, zone, room } = coming.seat
    const session = await sessionFrame(db, sessionId)
    if (session !== undefined && coming.state === 'arrived') {
      await writeMarks({ db, now, newId, send, actor: { ...actor, clinicId, id: kioskId } }, session, [{ clientId, ...arrivalNow(session, now) }], { clinicId, by: kioskId, markedAt: now })
    }
    return { clientId, language, state: coming.state, session: { startsAt, zone, room } }
  },
})
