import { z } from 'zod'
import { diagnosesOf, payersOf } from '../assessment/public.ts'
import { Id, Line } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { staffById } from '../../people/staff/public.ts'
import { finishTasksAbout, peopleOfTasks, raiseTask } from '../../people/task/public.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { coveragesInCare, decidedRules, insertDeadline, insertDeclined } from './deadline.store.ts'
import { paysFor } from './deadlines/deadline.rules.ts'
import { PayerAsks, payersAskOfPlan } from './deadlines/plan-content.rules.ts'
import { shippedDeadlines } from './deadlines/shipped.ts'
import { rulesOfPayer, undecidedPayers, type Undecided } from './deadlines/undecided.rules.ts'
import { planReaders } from './plan.policy.ts'
import { planById } from './plan.store.ts'
import { rulesInForce } from './review-clock.ts'

/** Payers of people in care about whose rules nobody has decided. */
const undecided = async (db: Db): Promise<Undecided[]> => undecidedPayers(shippedDeadlines, (await decidedRules(db)).map(({ id }) => id), await coveragesInCare(db))

/** Whose rules about plans wait for the director, for how many people, and which were decided against. */
export const payerRules = query({
  name: 'plan.payer-rules',
  input: z.object({}),
  subject: nothing,
  allow: planReaders,
  output: z.object({
    undecided: z.array(z.object({ payer: z.string(), clients: z.number(), citations: z.array(z.string()) })),
    declined: z.array(z.object({ payer: z.string(), why: z.string(), at: z.string() })),
  }),
  run: async ({ db }) => {
    const decided = await decidedRules(db)
    const declined = decided.flatMap(({ id, declinedWhy, at }) => {
      const payer = shippedDeadlines.find(rule => rule.id === id)?.payers?.[0]
      return payer === undefined || declinedWhy === null ? [] : [{ payer, why: declinedWhy, at }]
    })
    return {
      undecided: (await undecided(db)).map(({ payer, clients, rules }) => ({ payer, clients, citations: rules.map(({ citation }) => citation) })),
      declined: declined.filter(({ payer }, at) => declined.findIndex(one => one.payer === payer) === at),
    }
  },
})

/** The director says whether a payer's rules hold for this clinic; when not, why. */
export const decidePayerRules = command({
  name: 'plan.decide-payer-rules',
  input: z.discriminatedUnion('hold', [z.object({ payer: Line(120), hold: z.literal(true) }), z.object({ payer: Line(120), hold: z.literal(false), why: Line(300) })]),
  subject: async (db, { payer }) => (await undecided(db)).find(one => one.payer === payer),
  allow: allow('director'),
  run: async ({ db, input, subject, actor, now, newId }) => {
    const by = { clinicId: actor.clinicId, by: actor.id, now }
    for (const rule of rulesOfPayer(shippedDeadlines, subject.payer)) {
      if (input.hold) await insertDeadline(db, { ...by, id: newId(), rule })
      else await insertDeclined(db, { ...by, id: newId(), rule, why: input.why })
    }
    for (const id of subject.coverageIds) await finishTasksAbout(db, id, actor.id, input.hold ? 'the rules hold' : input.why, now)
  },
})

/** The clinic's clock tells the director once that somebody in care has a payer whose rules come along and wait for a decision. */
export const tellOfPayerRules = command({
  name: 'plan.tell-of-payer-rules',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ raised: z.number() }),
  run: async context => {
    const { db, now } = context
    let raised = 0
    for (const { coverageIds } of await undecided(db)) {
      const [first] = coverageIds.toSorted()
      if (first === undefined || (await peopleOfTasks(db, 'plan.payer-rules', coverageIds)).length > 0) continue
      await raiseTask(context, { kind: 'plan.payer-rules', reason: 'plan.payer-rules-undecided', urgency: 'soon', forRole: 'director', dueAt: now, aboutId: first })
      raised += 1
    }
    return { raised }
  },
})

/** What the payers of this client ask of this plan, and which of them nobody has decided about. */
export const payerAsks = query({
  name: 'plan.payer-asks',
  input: z.object({ planId: Id }),
  subject: (db, { planId }) => planById(db, planId),
  allow: planReaders,
  output: z.object({ asks: z.array(PayerAsks), undecided: z.array(z.string()) }),
  run: async ({ db, subject: plan }) => {
    const { clientId } = plan
    const [payers, rules, waiting] = [await payersOf(db, clientId), await rulesInForce(db), await undecided(db)]
    const facts = {
      projectedWeeks: plan.projectedWeeks, diagnoses: (await diagnosesOf(db, clientId)).filter(({ endedAt }) => endedAt === null).length,
      physicianSigned: (await signaturesOf(db, plan.id)).some(({ meaning }) => meaning === 'physician'), authorCredential: (await staffById(db, plan.authorId))?.credential ?? null,
    }
    return { asks: payersAskOfPlan(rules, payers, facts), undecided: waiting.filter(({ payer }) => paysFor(payers, [payer])).map(({ payer }) => payer) }
  },
})
