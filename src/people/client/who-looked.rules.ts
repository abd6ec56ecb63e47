import { Temporal } from 'temporal-polyfill'
import type { Look, LookedAt, RecordPart } from './who-looked.words.ts'

/** The first word of an action says which part of the record it is about. */
const PARTS: Readonly<Record<string, RecordPart>> = {
  plan: 'plan', safety: 'safety', skills: 'check-ins', message: 'messages', session: 'sessions', schedule: 'week', assessment: 'questions', progress: 'progress',
  completion: 'progress', family: 'family', release: 'family', 'continuing-care': 'after',
}

const partOf = (action: string): RecordPart => PARTS[action.split('.')[0] ?? ''] ?? 'details'

/** Who looked at what, one line for each person and day, newest first. Source: trust-and-ux section 19, show the access log. */
export function lookedAt(looks: readonly Look[], zone: string): LookedAt[] {
  const lines = new Map<string, { day: string, name: string, looked: Set<RecordPart>, changed: Set<RecordPart> }>()
  for (const { at, action, changed, name } of looks) {
    const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
    const key = `${day} ${name}`
    const line = lines.get(key) ?? { day, name, looked: new Set(), changed: new Set() }
    line[changed ? 'changed' : 'looked'].add(partOf(action))
    lines.set(key, line)
  }
  return [...lines.values()].map(({ day, name, looked, changed }) => ({ day, name, changed: [...changed].sort(), looked: [...looked].filter(part => !changed.has(part)).sort() }))
}
