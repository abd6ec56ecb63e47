import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { CommitmentDetails } from './life.words.ts'
import { timesOf } from './life.rules.ts'
import { dateAt, dayPlus, mondayOf, overlaps, widened, type Span } from './times.rules.ts'

/** What decides whether a session can make up for a missed one. */
export interface MakeUpFacts {
  readonly now: string, readonly zone: string, readonly phase: string
  readonly missed: Span & { readonly id: string }
  readonly session: Span & { readonly id: string, readonly phases: readonly string[], readonly expected: number, readonly seats: number, readonly remote: boolean }
  /** Everything the client is expected at in that week. */
  readonly own: readonly (Span & { readonly id: string, readonly makeUpFor: string | null })[]
}

/** Why a session cannot make up for another. */
export type MakeUpRefusal = 'schedule.not-the-same-week' | 'schedule.in-the-past' | 'schedule.wrong-phase' | 'schedule.no-seat-left'
  | 'schedule.already-made-up' | 'schedule.client-taken'

/**
 * A make-up is credited to the week of the missed session, so it lies in the same week, Monday to Sunday, in a group open
 * to the phase with a seat for one occasion; one absence has one make-up. Source: product.md section 4, "make-up".
 */
export function mayMakeUp({ now, zone, phase, missed, session, own }: MakeUpFacts): Decision<true, MakeUpRefusal> {
  if (mondayOf(dateAt(session.startsAt, zone)) !== mondayOf(dateAt(missed.startsAt, zone))) return no('schedule.not-the-same-week')
  if (session.startsAt <= now) return no('schedule.in-the-past')
  if (!session.phases.includes(phase)) return no('schedule.wrong-phase')
  if (own.some(({ makeUpFor }) => makeUpFor === missed.id)) return no('schedule.already-made-up')
  if (session.id === missed.id || own.some(other => other.id !== missed.id && overlaps(other, session))) return no('schedule.client-taken')
  return session.expected >= session.seats ? no('schedule.no-seat-left') : yes(true)
}

/** A session fits the life: no commitment touches it or the way there and back. Source: product.md M4, M7. */
export function fitsLife(session: Span & { readonly remote: boolean }, commitments: readonly CommitmentDetails[], travelMinutes: number, zone: string): boolean {
  const day = dateAt(session.startsAt, zone)
  const stretch = session.remote ? session : widened(session, travelMinutes)
  return !commitments.some(c => timesOf(c, dayPlus(day, -1), day, zone).some(time => overlaps(time, stretch)))
}
