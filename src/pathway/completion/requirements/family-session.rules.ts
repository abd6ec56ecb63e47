import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** Family sessions that took place with the client there. Source: the program's definition. */
export const familySession = requirementKind('family-session', z.object({ count: z.number().int().positive() }), ({ count }, { attended }) => {
  const held = attended.filter(({ kind, minutes }) => kind === 'family' && minutes > 0)
  return {
    state: held.length >= count ? 'met' : 'not-yet', have: held.length, need: count, unit: 'count',
    evidence: held.map(({ sessionId, on, minutes }) => ({ kind: 'session', id: sessionId, on, value: minutes })),
  }
})
