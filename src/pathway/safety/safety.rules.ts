import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { Alert, SafetyPlan } from './safety.words.ts'

/** The first who says "I have this" has it; saying it twice changes nothing. Source: T-60, our rule: one human answers, nobody assumes another does. */
export const mayAccept = (alert: Alert, staffId: string): Decision<'accept' | 'has-it', 'safety.already-accepted' | 'safety.already-closed'> => {
  if (alert.closedAt !== null) return no('safety.already-closed')
  if (alert.acceptedBy === null) return yes('accept')
  return alert.acceptedBy === staffId ? yes('has-it') : no('safety.already-accepted')
}

/** An alert is closed by saying what was done, after somebody accepted it. Source: our rule. */
export const mayClose = (alert: Alert): Decision<true, 'safety.not-accepted-yet' | 'safety.already-closed'> => {
  if (alert.closedAt !== null) return no('safety.already-closed')
  return alert.acceptedAt === null ? no('safety.not-accepted-yet') : yes(true)
}

const SITTING_MINUTES = 90

/** Minutes from one instant to another, rounded down. */
export const minutesBetween = (from: string, to: string): number => Math.floor((epoch(to) - epoch(from)) / 60_000)

const epoch = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

/** Does this save belong to the sitting that wrote the newest version? The same writer, within an hour and a half. Source: our rule: one version a sitting. */
export const sameSitting = (newest: SafetyPlan | undefined, writer: { kind: string, id: string }, now: string): boolean =>
  newest !== undefined && newest.writtenByKind === writer.kind && newest.writtenBy === writer.id && minutesBetween(newest.writtenAt, now) < SITTING_MINUTES
