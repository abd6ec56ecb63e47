import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** Family sessions that took place with the client there, or that were offered and declined, with the reason. Source: the program's definition; CMP-11. */
export const familySession = requirementKind('family-session', z.object({ count: z.number().int().positive() }), ({ count }, { attended, records, familyPlannedOn }) => {
  const held = attended.filter(({ kind, minutes }) => kind === 'family' && minutes > 0)
  const declined = records.findLast(({ kind }) => kind === 'family-declined')
  const met = held.length >= count || declined !== undefined
  return {
    state: met ? 'met' : 'not-yet', have: held.length, need: count, unit: 'count',
    evidence: [
      ...held.map(({ sessionId, on, minutes }) => ({ kind: 'session' as const, id: sessionId, on, value: minutes })),
      ...declined === undefined ? [] : [{ kind: 'declined' as const, id: declined.id, on: declined.on, value: null, words: [declined.reason, declined.recordedByName].filter(Boolean).join(' · ') }],
    ],
    figures: { missing: Math.max(0, count - held.length), declined: declined === undefined ? 0 : 1, plannedOn: familyPlannedOn },
    forecast: met || familyPlannedOn === null || count - held.length > 1 ? null : { on: familyPlannedOn, from: familyPlannedOn, to: familyPlannedOn },
  }
})
