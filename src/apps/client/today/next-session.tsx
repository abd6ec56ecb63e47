import { IconBackpack, IconMapPin, IconVideo } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { topicIn } from '../../../pathway/schedule/hour-topic.rules.ts'
import type { myWeek } from '../../../pathway/schedule/my-week.ts'
import type { MyWeekItem } from '../../../pathway/schedule/week.words.ts'
import { BringWords } from '../../../pathway/schedule/screens/bring-words.tsx'
import { daysBefore } from '../../../pathway/skills/screens/days.ts'
import { useClientId, useLibrary, usePractices, useToday } from '../../../pathway/skills/screens/use-client.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import css from '../client.module.css'
import { todayText } from './today.text.ts'

const nextOf = (items: readonly MyWeekItem[], now: string): MyWeekItem | undefined =>
  items.filter(({ what, cancelled, endsAt }) => what === 'session' && !cancelled && endsAt > now).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0]

/** The next session of this week or the one after, and the clock of the place it is at. */
function useNext() {
  const today = useToday()
  const now = useNow().toISOString()
  const thisWeek = useAsk<typeof myWeek>('schedule.my-week', {})
  const here = nextOf(thisWeek.data?.items ?? [], now)
  const later = useAsk<typeof myWeek>('schedule.my-week', { week: daysBefore(today, -7) }, { enabled: thisWeek.data !== undefined && here === undefined })
  return { known: thisWeek.data !== undefined, zone: thisWeek.data?.zone, item: here ?? nextOf(later.data?.items ?? [], now) }
}

function Where({ item }: { readonly item: MyWeekItem }) {
  const t = useText(todayText)
  if (item.remote) return <span className={css.where}><IconVideo size={18} stroke={1.6} aria-hidden />{t('byVideo')}</span>
  return item.roomName === null ? null : <span className={css.where}><IconMapPin size={18} stroke={1.6} aria-hidden />{item.roomName}</span>
}

/** What to bring to it: what staff ask for; how the agreed practice went; to a session by video a quiet place; otherwise nothing. */
function Bring({ item: { remote, bring } }: { readonly item: MyWeekItem }) {
  const t = useText(todayText)
  const { language } = useLanguage()
  const clientId = useClientId()
  const { data: practices = [] } = usePractices(clientId)
  const { data: skills = [] } = useLibrary()
  const agreed = practices.find(({ outcome }) => outcome === null)
  const skill = skills.find(({ id }) => id === agreed?.skill)?.title[language]
  const asked = [skill === undefined ? null : t('bringPractice', { skill }), remote ? t('bringQuiet') : null].filter(words => words !== null)
  const words = asked.length === 0 && bring === null ? t('bringNothing') : asked.join(' ')
  return (
    <>
      {bring !== null && <span className={css.where}><BringWords bring={bring} /></span>}
      {words !== '' && <span className={css.where}><IconBackpack size={18} stroke={1.6} aria-hidden />{words}</span>}
    </>
  )
}

/** When, what, where, and what to bring: the next time the client is expected; nothing while that is not known. */
export function NextSession() {
  const t = useText(todayText)
  const { language } = useLanguage()
  const { known, zone, item } = useNext()
  const when = useWhen(zone)
  if (!known) return null
  return (
    <Link to="/week" className={css.next}>
      <span className={css.small}>{t('nextSession')}</span>
      {item === undefined ? <span className={css.nextWhat}>{t('nothingPlanned')}</span> : (
        <>
          <strong className={css.nextWhen}>{when.shortDay(item.startsAt)}, {when.span(item.startsAt, item.endsAt)}</strong>
          <span className={css.nextWhat}>{item.topic === null ? t(item.sessionKind ?? 'individual') : topicIn(item.topic, language, item.topicSaid)}</span>
          <Where item={item} />
          <Bring item={item} />
        </>
      )}
    </Link>
  )
}
