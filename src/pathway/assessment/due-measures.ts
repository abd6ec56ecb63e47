import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { allow, either, theClient, theClientAtKiosk } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { inquiriesOf } from '../referral/public.ts'
import { dueFor } from './due-for.ts'
import { openEpisodeOf } from './episode.store.ts'
import { begunSince } from './measure-draft.rules.ts'
import { draftsOf } from './measure-draft.store.ts'
import { ownText } from './instruments/instrument.words.ts'

/** Which measures wait for this person, by the cadence of each; a person who is neither in care nor on the way in has none. */
export const dueMeasures = query({
  name: 'assessment.due-measures',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient, theClientAtKiosk),
  output: z.array(z.object({ instrument: z.string(), title: ownText, about: ownText, questions: z.number(), begun: z.boolean(), dueOn: LocalDate })),
  run: async context => {
    const { db, subject: { clientId }, actor, now } = context
    const onTheWay = actor.kind === 'client' || await openEpisodeOf(db, clientId) !== undefined || (await inquiriesOf(db, clientId)).some(({ closedAt }) => closedAt === null)
    if (!onTheWay) return []
    const begun = new Set((await draftsOf(db, { clientId, heldBy: actor.id, since: begunSince(now) })).map(({ instrument }) => instrument))
    return (await dueFor(context, clientId, actor.kind === 'client'))
      .map(({ instrument: { id, title, about, items }, dueOn }) => ({ instrument: id, title, about, questions: items.length, begun: begun.has(id), dueOn }))
  },
})
