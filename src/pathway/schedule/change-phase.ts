import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { beginPhase, phasesOf } from './phase.store.ts'
import { stayOf } from './placement-facts.ts'
import { dayPlus } from './times.rules.ts'

/** Steps a client down (or up again): from a day on another phase asks for other hours. The seats stay until a new week is accepted. */
export const changePhase = command({
  name: 'schedule.change-phase',
  input: z.object({ clientId: Id, phase: z.string().max(60), from: LocalDate.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'director'),
  output: Made,
  run: async ({ input, db, actor, now }) => {
    const { episode, phases, phaseId, from } = await stayOf(db, actor.clinicId, { ...input, now })
    if ((await phasesOf(db, episode.id)).at(-1)?.phase === phaseId) throw new Refusal('schedule.already-in-phase')
    const hoursPerWeek = phases.find(({ id }) => id === phaseId)?.hoursPerWeek ?? 0
    await beginPhase(db, actor.clinicId, { episodeId: episode.id, clientId: input.clientId, phase: phaseId, hoursPerWeek, fromDate: from, decidedBy: actor.id }, dayPlus(from, -1))
    return { id: episode.id }
  },
})
