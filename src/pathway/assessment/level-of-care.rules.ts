import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { assessmentRefusals, LevelOfCare } from './assessment.words.ts'
import battery from './battery.json' with { type: 'json' }
import file from './levels-of-care.json' with { type: 'json' }

type Because = keyof typeof assessmentRefusals
type Proposed = Pick<LevelOfCare, 'edition' | 'dimensions' | 'recommended' | 'actual' | 'differenceReason'>

/** The levels, dimensions and sources of one edition. Source: levels-of-care.json. */
export const editionOf = (edition: LevelOfCare['edition']) => file.editions.find(one => one.edition === edition)

/**
 * A decision on the level of care looks at six dimensions, stays inside its edition, and says why when the person gets another level.
 * Source: OAC 5122-27-07 (a placement other than the assessed level needs a written reason); levels-of-care.json.
 */
export function mayDecide(proposed: Proposed): Decision<true, Because> {
  const edition = editionOf(proposed.edition)
  const levels = edition?.levels.map(({ id }) => id) ?? []
  if (!levels.includes(proposed.recommended) || !levels.includes(proposed.actual)) return no('assessment.no-such-level')
  const worded = new Set(proposed.dimensions.filter(({ words }) => words.trim() !== '').map(({ number }) => number))
  if (worded.size !== 6 || proposed.dimensions.length !== 6) return no('assessment.dimension-missing')
  if (proposed.dimensions.some(({ number, rating }) => rating !== null && edition?.ratedDimensions.includes(number) !== true)) return no('assessment.dimension-without-rating')
  const reason = (proposed.differenceReason ?? '').trim()
  return proposed.recommended !== proposed.actual && reason === '' ? no('assessment.difference-needs-a-reason') : yes(true)
}

/** Today at the site, and the last day of which notice is given now. Source: battery.json, `reassessNoticeDays`. */
export function reassessNotice(now: string, zone: string): { readonly today: string, readonly until: string } {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate()
  return { today: today.toString(), until: today.add({ days: battery.reassessNoticeDays }).toString() }
}

/** How a level of care stands: to be looked at again, without a day for it, or not decided. */
export const Reassessment = z.enum(['overdue', 'due', 'later', 'no-day', 'undecided'])
export type Reassessment = z.output<typeof Reassessment>

/** How the level of somebody in care stands; overdue from the day after. Nobody falls out of the list because a day was left open. */
export function howItStands({ actual, reassessOn }: { readonly actual: string | null, readonly reassessOn: string | null }, notice: { readonly today: string, readonly until: string }): Reassessment {
  if (actual === null) return 'undecided'
  if (reassessOn === null) return 'no-day'
  return reassessOn < notice.today ? 'overdue' : reassessOn <= notice.until ? 'due' : 'later'
}
