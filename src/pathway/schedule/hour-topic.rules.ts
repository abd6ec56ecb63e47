import type { Language } from '../../platform/pure/text.ts'
import type { TopicSaid } from './group.words.ts'
import { hourText } from './hour.text.ts'

/** What a session is called for one reader: an hour without a topic of its own in their language, a group as the clinic says it in that language, else as it named it. Source: product rule, English and Spanish complete. */
export function topicIn(topic: string, language: Language, said: TopicSaid | null = null): string {
  const kind = (['individual', 'family'] as const).find(one => topic === hourText.en[one] || topic === hourText.es[one])
  return kind === undefined ? said?.[language] || topic : hourText[language][kind]
}
