import type { z } from 'zod'
import type { Decision } from '../../../platform/pure/decision.ts'
import type { StayHours } from '../../progress/hours.rules.ts'
import type { Judged } from '../completion.words.ts'
import type { CompletionRecord } from '../record.words.ts'

/** One marked session: the minutes that count, the minutes it was planned for, and how the client was there. */
export interface AttendedFact { readonly sessionId: string, readonly on: string, readonly minutes: number, readonly planned: number, readonly status: string, readonly kind: string }

/** An objective of the plan in force with its scores; `reached` is null where nothing measures it. */
export interface ObjectiveFact {
  readonly id: string, readonly originId: string, readonly words: string, readonly reached: boolean | null, readonly latest: number | null, readonly on: string | null
  readonly target: number | null, readonly scores: readonly { readonly on: string, readonly value: number }[]
}

/** Everything a requirement may look at, as it is on one day. */
export interface CompletionFacts {
  readonly today: string
  readonly attended: readonly AttendedFact[]
  readonly hours: StayHours
  /** The phase the stay is in; null before one is agreed. */
  readonly phase: string | null
  /** The day of the next family session that is planned. */
  readonly familyPlannedOn: string | null
  readonly participation: readonly { readonly sessionId: string, readonly on: string, readonly value: number }[]
  readonly objectives: readonly ObjectiveFact[]
  readonly measures: readonly { readonly id: string, readonly instrument: string, readonly total: number | null, readonly on: string }[]
  readonly safetyPlanOn: string | null
  readonly aftercare: {
    readonly id: string, readonly signed: boolean, readonly clientSignedOn: string | null, readonly firstVisitOn: string | null
    /** Whether it says what the warning signs are, and what brings the client back. */
    readonly saysSigns: boolean
  } | null
  /** What people recorded about requirements and did not take back. */
  readonly records: readonly CompletionRecord[]
  readonly summary: { readonly id: string, readonly written: boolean, readonly signedOn: string | null, readonly lastDay: string } | null
}

/** A kind of requirement: what a program sets, and how a client's facts are judged by it. */
export interface RequirementKind {
  readonly kind: string
  readonly judge: (settings: unknown, facts: CompletionFacts) => Decision<Judged, 'settings-wrong'>
}

/** Ties the settings' schema to the rule, so that a program's data is checked before it judges anybody. */
export const requirementKind = <S extends z.ZodType>(kind: string, settings: S, rule: (settings: z.output<S>, facts: CompletionFacts) => Judged): RequirementKind => ({
  kind,
  judge: (given, facts) => {
    const parsed = settings.safeParse(given)
    return parsed.success ? { ok: true, value: rule(parsed.data, facts) } : { ok: false, because: 'settings-wrong' }
  },
})
