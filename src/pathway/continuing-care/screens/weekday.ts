import type { Language } from '../../../platform/pure/text.ts'

const monday = Date.UTC(2026, 0, 5)

/** The name of a weekday; 1 is Monday. */
export const weekdayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(monday + (weekday - 1) * 86_400_000)

/** A wall-clock time like 19:00 as people of the language write it. */
export const clockTime = (time: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2026-01-05T${time}:00Z`))
