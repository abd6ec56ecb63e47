import { z } from 'zod'
import { LocalDate } from '../../../people/ids.words.ts'

/** How a deadline counts. Service days and visits are the days on which something was given. */
export type Clock =
  | { days: number } | { businessDays: number } | { months: number } | { serviceDays: number }
  | { earlierOf: Clock[] } | { laterOf: Clock[] }

const count = z.number().int().min(1).max(400)

/** How a deadline counts, as data. */
export const Clock: z.ZodType<Clock> = z.lazy(() => z.union([
  z.strictObject({ days: count }), z.strictObject({ businessDays: count }), z.strictObject({ months: z.number().int().min(1).max(24) }),
  z.strictObject({ serviceDays: count }),
  z.strictObject({ earlierOf: z.array(Clock).min(2) }), z.strictObject({ laterOf: z.array(Clock).min(2) }),
]))

/** What has to be there by then. */
export const DeadlineSubject = z.enum(['plan', 'client-signature', 'co-signature', 'review', 'certification'])
export type DeadlineSubject = z.output<typeof DeadlineSubject>

/** What starts the clock. */
export const DeadlineEvent = z.enum(['admission', 'plan-signed', 'last-review', 'last-signature', 'last-certification'])
export type DeadlineEvent = z.output<typeof DeadlineEvent>

/** One rule about when a plan, a signature or a review is due, with where it comes from. */
export const Deadline = z.strictObject({
  id: z.string().trim().min(1).max(60),
  /** A state, a payer, an accreditor, or the clinic itself. */
  by: z.strictObject({ kind: z.enum(['federal', 'state', 'payer', 'accreditor', 'clinic']), name: z.string().trim().min(1).max(80) }),
  subject: DeadlineSubject, from: DeadlineEvent, clock: Clock,
  /** Only these programs; all when left out. */
  programs: z.array(z.enum(['substance-use', 'mental-health', 'dual'])).optional(),
  /** Asks only when the author of the plan holds none of these credentials: "countersigned when not a qualified professional". */
  unlessAuthorIs: z.array(z.string().trim().min(1).max(40)).min(1).optional(),
  /** Only for clients whose confirmed coverage names one of these payers. */
  payers: z.array(z.string().trim().min(1).max(120)).min(1).optional(),
  /** The first due date after which it counts again: a review every 30 days. */
  repeats: z.boolean().default(false),
  effectiveFrom: LocalDate.nullable(), effectiveTo: LocalDate.nullable().default(null),
  citation: z.string().trim().min(1).max(300), url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Only what was read at its source may be called a duty; the rest is a reminder. */
  mark: z.enum(['verified', 'verified-2nd', 'unverified']), checkedOn: LocalDate,
})
export type Deadline = z.output<typeof Deadline>

/** What is known of one client's stay, in days at the site. */
export interface StayFacts {
  readonly admittedOn: string
  readonly planSignedOn: string | null
  readonly clientSignedOn: string | null
  readonly clientRefusedOn: string | null
  readonly coSignedOn: string | null
  readonly lastReviewOn: string | null
  readonly lastCertifiedOn: string | null
  /** What the author of the plan in force may call themselves: "LCSW, CASAC". */
  readonly authorCredential: string | null
  /** A date a clinician set for the next review. */
  readonly reviewSetOn: string | null
  /** Who pays for this client, as staff confirmed it. */
  readonly payers: readonly string[]
  /** Days with a service, in order. */
  readonly serviceDays: readonly string[]
}
