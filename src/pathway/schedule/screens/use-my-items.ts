import type { WeekItem } from '../../../platform/web/kit/week-item.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { MyWeekItem } from '../week.words.ts'
import { lifeText } from './life.text.ts'
import { placementText } from './placement.text.ts'
import { KIND_TONE } from './session-look.ts'
import { topicIn } from '../hour-topic.rules.ts'
import { useLanguage } from '../../../platform/web/language.ts'

/** Treatment and life as things of one week; a session that collides says so in words. */
export function useMyItems(): (item: MyWeekItem) => WeekItem {
  const t = useText(placementText)
  const life = useText(lifeText)
  const { language } = useLanguage()
  return item => {
    const place = item.remote ? t('video') : item.roomName
    if (item.what === 'life' || item.sessionKind === null) {
      return { id: item.id, start: item.startsAt, end: item.endsAt, title: item.words === '' ? life(item.commitmentKind ?? 'other') : item.words, tone: 'neutral', busy: true }
    }
    const topic = topicIn(item.topic ?? '', language, item.topicSaid)
    return {
      id: item.id, start: item.startsAt, end: item.endsAt, title: item.cancelled ? t('calledOff', { topic }) : topic, clash: item.clash,
      tone: item.cancelled ? 'neutral' : KIND_TONE[item.sessionKind], busy: item.cancelled,
      detail: [item.clash ? t('clash') : null, place, item.makeUp ? t('makeUp') : null].filter(Boolean).join(' · '),
    }
  }
}
