import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { placementFacts, stayOf } from './placement-facts.ts'
import { proposedWeeks } from './proposal.rules.ts'
import { ProposedWeeks } from './proposal.words.ts'
import { schedulers } from './schedule.policy.ts'

/** The best week for a client and two clearly different ones; when none fits, why not and what would help. Nothing is saved. */
export const proposeWeeks = query({
  name: 'schedule.propose-weeks',
  input: z.object({ clientId: Id, from: LocalDate.optional(), phase: z.string().max(60).optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: ProposedWeeks,
  run: async ({ db, input, actor, now }) => {
    const stay = await stayOf(db, actor.clinicId, { ...input, now })
    const phase = stay.phases.find(({ id }) => id === stay.phaseId)
    const { id = stay.phaseId, name = stay.phaseId, hoursPerWeek = 0, daysPerWeek = 0 } = phase ?? {}
    return {
      clientId: input.clientId, episodeId: stay.episode.id, from: stay.from, phase: { id, name, hoursPerWeek, daysPerWeek },
      ...proposedWeeks(await placementFacts(db, stay)),
    }
  },
})
