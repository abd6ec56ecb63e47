import { paysFor } from './deadline.rules.ts'
import { Deadline } from './deadline.words.ts'

/** A coverage of somebody in care. */
export interface CoverageInCare { readonly coverageId: string, readonly clientId: string, readonly payer: string }

/** A payer of people in care whose rules come along, and about which the director has said nothing yet. */
export interface Undecided { readonly payer: string, readonly rules: Deadline[], readonly clients: number, readonly coverageIds: string[] }

/** The name under which a payer's rules come along. */
const payerOf = (rule: Deadline): string | undefined => rule.payers?.[0]

/** The shipped rules of one payer. */
export const rulesOfPayer = (shipped: readonly Deadline[], payer: string): Deadline[] => shipped.filter(rule => payerOf(rule) === payer)

/**
 * Whose rules somebody has to decide about: who pays for people in care, and none of whose rules was ever chosen, dropped or decided against.
 * They are never taken by themselves: a free-standing clinic is no Medicare site. Source: CAA 2023 s. 4124 as told by CGS 2024-01-02 (list of sites).
 */
export function undecidedPayers(shipped: readonly Deadline[], decided: readonly string[], coverages: readonly CoverageInCare[]): Undecided[] {
  const payers = [...new Set(shipped.flatMap(rule => payerOf(rule) ?? []))]
  return payers.flatMap(payer => {
    const rules = rulesOfPayer(shipped, payer)
    const paid = coverages.filter(coverage => paysFor([coverage.payer], [payer]))
    return paid.length === 0 || rules.some(({ id }) => decided.includes(id)) ? []
      : [{ payer, rules, clients: new Set(paid.map(({ clientId }) => clientId)).size, coverageIds: paid.map(({ coverageId }) => coverageId) }]
  })
}
