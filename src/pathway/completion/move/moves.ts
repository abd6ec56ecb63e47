import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { query } from '../../../platform/server/action.ts'
import { episodesOf, movesOf } from '../../assessment/public.ts'
import { plannedMoveOf } from './move-planned.store.ts'

const Place = z.object({ program: z.string(), track: z.string() })

/** Where the newest stay went on inside the clinic, oldest first, and where it is now. */
export const moves = query({
  name: 'completion.moves',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.object({
    now: z.object({ programId: Id, track: z.string(), therapistId: Id }).nullable(),
    moves: z.array(z.object({ id: Id, on: z.string(), from: Place, to: Place, therapistChanged: z.boolean(), reason: z.string(), byName: z.string().nullable() })),
    planned: z.object({ id: Id, on: z.string(), to: Place, reason: z.string() }).nullable(),
  }),
  run: async ({ db, input, actor }) => {
    const [stay] = await episodesOf(db, input.clientId)
    if (stay === undefined) return { now: null, moves: [], planned: null }
    const programs = (await clinicOf(db, actor.clinicId))?.programs ?? []
    const named = ({ programId, track }: { programId: string, track: string }) => {
      const program = programs.find(({ id }) => id === programId)
      return { program: program?.name ?? '', track: program?.definition.tracks.find(({ id }) => id === track)?.name ?? track }
    }
    const waits = await plannedMoveOf(db, stay.id)
    return {
      planned: waits === undefined ? null : { id: waits.id, on: waits.on, to: named(waits), reason: waits.reason },
      now: { programId: stay.programId, track: stay.track, therapistId: stay.therapistId },
      moves: (await movesOf(db, stay.id)).map(({ id, on, reason, byName, from, to }) =>
        ({ id, on, reason, byName, from: named(from), to: named(to), therapistChanged: from.therapistId !== to.therapistId })),
    }
  },
})
