import { z } from 'zod'
import limits from './limits.json' with { type: 'json' }

/** One rule about how many, with where it comes from. Only what was read at its source may refuse; the rest warns. */
const Limit = z.strictObject({
  id: z.string(), by: z.strictObject({ kind: z.enum(['federal', 'state', 'payer', 'accreditor', 'clinic']), name: z.string() }),
  subject: z.enum(['group-size', 'caseload']), groups: z.array(z.enum(['therapy', 'education'])), most: z.number().int().positive(),
  citation: z.string(), mark: z.enum(['verified', 'verified-2nd', 'unverified']), checkedOn: z.iso.date(),
})
export type Limit = z.output<typeof Limit>

const shipped: readonly Limit[] = limits.map(limit => Limit.parse(limit))

/** The limits of those a clinic answers to, and guidance that holds for everybody; guidance gives way to a rule of the same subject. Source: limits.json. */
export function limitsFor(regulators: readonly string[]): readonly Limit[] {
  const ruled = shipped.filter(({ by }) => by.kind !== 'clinic' && regulators.includes(by.name))
  return [...ruled, ...shipped.filter(({ by, subject }) => by.kind === 'clinic' && !ruled.some(rule => rule.subject === subject))]
}

/** The limits a number breaks, the strictest first. Source: limits.json, each with its citation. */
export const broken = (among: readonly Limit[], subject: Limit['subject'], number: number, group?: 'therapy' | 'education'): readonly Limit[] =>
  among.filter(limit => limit.subject === subject && (group === undefined || limit.groups.includes(group)) && number > limit.most).sort((a, b) => a.most - b.most)

/** A broken limit that was read at its source refuses; every other one warns. Source: product.md section 3. */
export const refuses = (limit: Limit): boolean => limit.mark === 'verified' && limit.by.kind !== 'clinic'
