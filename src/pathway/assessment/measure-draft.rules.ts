import { Temporal } from 'temporal-polyfill'
import battery from './battery.json' with { type: 'json' }
import type { Answers } from './instruments/instrument.words.ts'

/** Half a measure begun before this belongs to another time: its answers would speak of other weeks. Source: battery.json, `begunDays`; PHQ-9 and GAD-7 ask about two weeks. */
export const begunSince = (now: string): string => Temporal.Instant.from(now).subtract({ hours: battery.begunDays * 24 }).toString({ fractionalSecondDigits: 3 })

/** What somebody answered in one window, and how it is counted. */
export interface Begun { readonly answers: Answers, readonly keying: string | null }

/** What this window has to say since it last did: only that goes out, so that another window's answers stay. Counted another way, everything is said anew. */
export function changesSince(before: Begun, now: Begun): { readonly answers: Answers, readonly cleared: string[] } {
  if (before.keying !== now.keying) return { answers: now.answers, cleared: [] }
  return {
    answers: Object.fromEntries(Object.entries(now.answers).filter(([id, value]) => before.answers[id] !== value)),
    cleared: Object.keys(before.answers).filter(id => now.answers[id] === undefined),
  }
}
