import { z } from 'zod'
import { LocalDate } from '../../../people/ids.words.ts'
import type { Plan } from '../plan.words.ts'
import { isOneOf, paysFor } from './deadline.rules.ts'
import type { Deadline } from './deadline.words.ts'
import contents from './plan-contents.json' with { type: 'json' }

/** What a payer wants to read in a plan. Goals and the type, amount and frequency of what is done stand in every plan (`whatIsMissing`, `InterventionWords`). */
const Content = z.enum(['diagnosis', 'duration', 'physician'])

/** One payer's rule about what a plan states, with where it comes from. */
const PlanContent = z.strictObject({
  id: z.string(), by: z.string(), payers: z.array(z.string()).min(1), states: z.array(Content).min(1), citation: z.string(), url: z.url().nullable(),
  mark: z.enum(['verified', 'verified-2nd', 'unverified']), checkedOn: LocalDate,
})
const shippedContents = contents.map(one => PlanContent.parse(one))

/** What one payer asks of a plan, and what of it is not there yet. */
export const PayerAsks = PlanContent.pick({ by: true, citation: true, url: true, mark: true }).extend({ missing: z.array(Content) })
export type PayerAsks = z.output<typeof PayerAsks>

/** What is known of a plan: of its words and around them. */
export interface PlanFacts {
  readonly projectedWeeks: Plan['projectedWeeks'], readonly diagnoses: number, readonly physicianSigned: boolean, readonly authorCredential: string | null
}

const PHYSICIANS = ['MD', 'DO']

const isThere = (what: z.output<typeof Content>, facts: PlanFacts): boolean =>
  what === 'diagnosis' ? facts.diagnoses > 0 : what === 'duration' ? facts.projectedWeeks !== null : facts.physicianSigned || isOneOf(facts.authorCredential, PHYSICIANS)

/**
 * What the payers of one client ask of the plan. A rule holds where its payer pays and the clinic answers to rules of this payer; it reminds and never blocks.
 * Source: 42 CFR 424.24(d)(2), not yet read at its source.
 */
export const payersAskOfPlan = (rules: readonly Deadline[], payers: readonly string[], facts: PlanFacts): PayerAsks[] =>
  shippedContents.filter(({ payers: named }) => paysFor(payers, named) && rules.some(rule => rule.payers !== undefined && paysFor(rule.payers, named)))
    .map(({ by, citation, url, mark, states }) => ({ by, citation, url, mark, missing: states.filter(what => !isThere(what, facts)) }))
