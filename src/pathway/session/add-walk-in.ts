import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { addAttendee } from '../schedule/public.ts'
import { sessionFrame } from './attendance.store.ts'
import { seesWhoComes } from './session.policy.ts'

/** Puts somebody who came, and was not expected, on the list of a session: for their stay in its program, or else for the one they have. */
export const addWalkIn = command({
  name: 'session.add-walk-in',
  input: z.object({ sessionId: Id, clientId: Id, makeUpFor: Id.nullish() }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: seesWhoComes,
  output: z.object({ id: Id }),
  about: ({ input }) => [input.clientId],
  run: async ({ db, input, subject, actor }) => {
    if (subject.cancelledAt !== null) throw new Refusal('session.called-off')
    const open = (await episodesOf(db, input.clientId)).filter(({ dischargedOn }) => dischargedOn === null)
    const episode = open.find(({ programId }) => programId === subject.programId) ?? open[0]
    if (episode === undefined) throw new Refusal('session.not-in-care')
    await addAttendee(db, actor.clinicId, { sessionId: subject.id, clientId: input.clientId, episodeId: episode.id, makeUpFor: input.makeUpFor ?? null })
    return { id: subject.id }
  },
})
