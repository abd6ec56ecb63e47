import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/**
 * The last so many screens were negative, or a clinician set the question aside with a reason. One positive screen fails nobody: the next
 * ones count. A screen that was not given is no result. Source: the program's definition; CMP-11, CMP-12 (return to use alone is no failure).
 */
export const screens = requirementKind('screens', z.object({ id: z.string(), last: z.number().int().positive() }), ({ id, last }, { records }) => {
  const given = records.filter(({ kind, value }) => kind === 'screen' && value !== 'not-given')
  const lastPositive = given.findLastIndex(({ value }) => value === 'positive')
  const row = given.length - 1 - lastPositive
  const aside = records.findLast(({ kind, about }) => kind === 'screens-set-aside' && about === id)
  const met = row >= last || aside !== undefined
  return {
    state: met ? 'met' : 'not-yet', have: Math.min(row, last), need: last, unit: 'count',
    evidence: [
      ...given.map(one => ({ kind: 'screen' as const, id: one.id, on: one.on, value: null, words: [one.value, one.reason, one.recordedByName].filter(Boolean).join(' · ') })),
      ...aside === undefined ? [] : [{ kind: 'set-aside' as const, id: aside.id, on: aside.on, value: null, words: [aside.reason, aside.recordedByName].filter(Boolean).join(' · ') }],
    ],
    figures: { missing: Math.max(0, last - row), aside: aside === undefined ? 0 : 1 },
  }
})
