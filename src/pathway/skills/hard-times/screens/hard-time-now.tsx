import { useNow } from '../../../../platform/web/now.ts'
import { useText } from '../../../../platform/web/text.ts'
import { plansForNow, weekMoment } from '../hard-time.rules.ts'
import { HardTimeSteps } from './hard-time-card.tsx'
import { useWeekWords } from './hard-time-words.ts'
import css from './hard-times.module.css'
import { hardTimesText } from './hard-times.text.ts'
import { useHardTimes } from './use-hard-times.ts'

/** The plan for right now, from an hour before a hard time until it is over. */
export function HardTimeNow({ clientId }: { readonly clientId: string }) {
  const t = useText(hardTimesText)
  const { when } = useWeekWords()
  const now = useNow()
  const { data = [] } = useHardTimes(clientId)
  const [time] = plansForNow(data, weekMoment(now))
  if (time === undefined) return null
  return (
    <section className={css.now} aria-label={t('now')}>
      <div><h2>{t('now')}</h2><p>{when(time)}</p></div>
      <HardTimeSteps time={time} />
    </section>
  )
}
