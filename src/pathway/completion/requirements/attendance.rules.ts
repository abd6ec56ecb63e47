import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** Absences that do not count against a person: excused, or the program cancelled. */
const APART = ['excused', 'cancelled']

/**
 * A share of the hours of all sessions that were marked, excused absences apart.
 * Source: the program's definition; 80 % is a common clinic default, no regulation.
 */
export const attendance = requirementKind('attendance', z.object({ share: z.number().min(0).max(1) }), ({ share }, { attended }) => {
  const counted = attended.filter(({ status }) => !APART.includes(status))
  const planned = counted.reduce((sum, session) => sum + session.planned, 0)
  const minutes = counted.reduce((sum, session) => sum + session.minutes, 0)
  const reached = planned === 0 ? null : minutes / planned
  return {
    state: reached !== null && reached >= share ? 'met' : 'not-yet', have: reached === null ? null : Math.round(reached * 1000) / 10, need: share * 100, unit: 'percent',
    evidence: counted.map(({ sessionId, on, minutes: value }) => ({ kind: 'session', id: sessionId, on, value })),
  }
})
