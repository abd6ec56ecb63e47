import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import { dayAt } from './minutes.rules.ts'

/** What closing a session depends on. */
export interface ToClose {
  readonly startsAt: string, readonly zone: string, readonly cancelledAt: string | null
  readonly seats: readonly { readonly mark: unknown }[]
}

type CloseRefusal = 'session.not-begun' | 'session.called-off' | 'session.someone-unmarked' | 'session.high-risk-unanswered'

/**
 * May the room be left? Everybody is marked, and no high-risk answer given today by somebody of the room still waits.
 * Source: Joint Commission NPSG 15.01.01 (a positive screen is acted on before the person leaves); the stop is the clinic's own.
 */
export function mayClose(session: ToClose, openAlerts: readonly { level: string, raisedAt: string }[], now: string): Decision<true, CloseRefusal> {
  if (session.cancelledAt !== null) return no('session.called-off')
  if (Temporal.Instant.compare(session.startsAt, now) > 0) return no('session.not-begun')
  const today = dayAt(now, session.zone)
  if (openAlerts.some(({ level, raisedAt }) => level === 'high' && dayAt(raisedAt, session.zone) === today)) return no('session.high-risk-unanswered')
  return session.seats.some(({ mark }) => mark === null) ? no('session.someone-unmarked') : yes(true)
}
