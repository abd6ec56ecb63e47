import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { programAtVersion } from '../../people/clinic/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { allow, either, theClient, theClientAtKiosk } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { inquiriesOf } from '../referral/public.ts'
import { zoneOf } from './booking/free-times-now.ts'
import { askedWithStaff, dueToday } from './due-measures.rules.ts'
import { openEpisodeOf } from './episode.store.ts'
import { ownText } from './instruments/instrument.words.ts'
import { measuresOf } from './measure.store.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'

/** Which measures wait for this person, by the cadence of each; a person who is neither in care nor on the way in has none. */
export const dueMeasures = query({
  name: 'assessment.due-measures',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient, theClientAtKiosk),
  output: z.array(z.object({ instrument: z.string(), title: ownText, about: ownText, questions: z.number(), dueOn: LocalDate })),
  run: async context => {
    const { db, subject: { clientId }, actor, now } = context
    const episode = await openEpisodeOf(db, clientId)
    const program = episode && await programAtVersion(db, episode.programId, episode.programVersion)
    const onTheWay = actor.kind === 'client' || (await inquiriesOf(db, clientId)).some(({ closedAt }) => closedAt === null)
    if (episode === undefined && !onTheWay) return []
    const zone = await zoneOf(context)
    const dayOf = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
    const lastOn = new Map((await measuresOf(db, clientId)).map(({ instrument, givenAt }) => [instrument, dayOf(givenAt)]))
    const inUse = await instrumentsInUse(db)
    const usable = actor.kind === 'client' ? inUse.filter(({ id, answeredBy }) => answeredBy !== 'clinician' && !askedWithStaff(id)) : inUse
    return dueToday(usable, { kind: program?.kind ?? null, lastOn }, dayOf(now))
      .map(({ instrument: { id, title, about, items }, dueOn }) => ({ instrument: id, title, about, questions: items.length, dueOn }))
  },
})
