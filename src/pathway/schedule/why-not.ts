import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { whyNot } from './placement/explain.rules.ts'
import { placementFacts, stayOf } from './placement-facts.ts'
import { runningWeek } from './placement-facts.rules.ts'
import { proposalOf } from './proposal.rules.ts'
import { Explanation, Proposal } from './proposal.words.ts'
import { schedulers } from './schedule.policy.ts'

/** Why a group is not in the week that was found: it is not open to this client, no whole week goes with it, or what a week with it would cost. */
export const whyNotGroup = query({
  name: 'schedule.why-not',
  input: z.object({ clientId: Id, groupId: Id, from: LocalDate.optional(), phase: z.string().max(60).optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: z.object({
    verdict: z.enum(['not-allowed', 'no-week-with-it', 'possible']), reasons: Explanation.shape.reasons, week: Proposal.nullable(),
    /** What the week with it falls short of the best one: in hours and admission, topics, wishes, comfort, changes. */
    worse: z.array(z.number()),
  }),
  run: async ({ db, input, actor, now }) => {
    const facts = await placementFacts(db, await stayOf(db, actor.clinicId, { ...input, now }))
    const answer = whyNot(runningWeek(facts), input.clientId, `group ${input.groupId}`)
    return {
      verdict: answer.verdict, week: answer.verdict === 'possible' ? proposalOf(facts, answer.result) : null, worse: answer.verdict === 'possible' ? [...answer.difference] : [],
      reasons: answer.verdict === 'not-allowed' ? answer.reasons.map(({ family, day }) => ({ family, weekday: day === null ? null : day + 1 })) : [],
    }
  },
})
