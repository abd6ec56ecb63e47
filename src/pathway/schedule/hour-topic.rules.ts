import type { Language } from '../../platform/pure/text.ts'
import { hourText } from './hour.text.ts'

/** What a session is called for one reader: an hour without a topic of its own in their language, a group as the clinic named it. Source: product rule, English and Spanish complete. */
export function topicIn(topic: string, language: Language): string {
  const kind = (['individual', 'family'] as const).find(one => topic === hourText.en[one] || topic === hourText.es[one])
  return kind === undefined ? topic : hourText[language][kind]
}
