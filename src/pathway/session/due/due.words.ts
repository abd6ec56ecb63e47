import { z } from 'zod'
import { Line } from '../../../people/ids.words.ts'
import shipped from './note-due.json' with { type: 'json' }

/** One rule about when a note is due, with where it comes from: hours, or work days, after the session. */
export const NoteDueRule = z.strictObject({
  id: Line(60), by: z.strictObject({ kind: z.enum(['clinic', 'state', 'payer', 'accreditor', 'federal']), name: Line(80) }),
  hours: z.number().int().min(1).max(720).nullable(), workdays: z.number().int().min(1).max(60).nullable(),
  citation: Line(300), mark: z.enum(['verified', 'verified-2nd', 'unverified']), checkedOn: z.iso.date(),
}).refine(({ hours, workdays }) => (hours === null) !== (workdays === null), 'needs hours or work days')
export type NoteDueRule = z.output<typeof NoteDueRule>

/** What a clinic set: its own pace, rules that come along and that it follows, and rules of its own. */
export const NoteDueChoice = z.object({ ownHours: z.number().int().min(1).max(720), follows: z.array(Line(60)).max(60), own: z.array(NoteDueRule).max(30) })
export type NoteDueChoice = z.output<typeof NoteDueChoice>

const rules: readonly NoteDueRule[] = shipped.map(rule => NoteDueRule.parse(rule))

/** The clinic's own pace until it says otherwise. */
export const OWN_PACE = rules.find(({ by }) => by.kind === 'clinic')

/** Rules that come along and can be followed. */
export const shippedRules: readonly NoteDueRule[] = rules.filter(({ by }) => by.kind !== 'clinic')

/** When a note must be signed, and who says so. */
export const NoteDue = z.object({ dueAt: z.string(), by: z.string(), citation: z.string(), mark: z.enum(['verified', 'verified-2nd', 'unverified']) })
export type NoteDue = z.output<typeof NoteDue>
