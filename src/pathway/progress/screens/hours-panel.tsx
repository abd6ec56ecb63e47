import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ProgressWeek, Trends } from '../progress.words.ts'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'

function Numbers({ weeks }: { readonly weeks: readonly ProgressWeek[] }) {
  const t = useText(progressText)
  const when = useWhen()
  const hours = (minutes: number): string => when.number(minutes / 60)
  return (
    <table className={css.numbers}>
      <caption className="seen-by-readers-only">{t('attendance')}</caption>
      <thead>
        <tr><th scope="col">{t('hours')}</th><th scope="col">{t('attendance')}</th><th scope="col">{t('participation')}</th><th scope="col">{t('unexcused')}</th></tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week.monday}>
            <th scope="row">{when.shortDay(week.monday)}</th>
            <td>{week.planned === 0 ? t('nobodyMarked') : t('minutesOf', { done: hours(week.minutes), planned: hours(week.planned) })}</td>
            <td>{week.participation === null ? '' : when.number(week.participation)}</td>
            <td>{week.unexcused === 0 ? '' : week.unexcused}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bars({ weeks }: { readonly weeks: readonly ProgressWeek[] }) {
  const t = useText(progressText)
  const when = useWhen()
  const [first] = weeks
  const last = weeks.at(-1)
  const saying = ({ monday, planned, share }: ProgressWeek): string =>
    `${t('week', { day: when.shortDay(monday) })}: ${planned === 0 || share === null ? t('nobodyMarked') : when.percent(share)}`
  return (
    <>
      <ul className={css.bars} aria-label={t('attendance')}>
        {weeks.map(week => (
          <li key={week.monday} title={saying(week)} data-empty={week.planned === 0}>
            {week.share !== null && <span style={{ height: `${Math.round(week.share * 100)}%` }} />}
            <i className="seen-by-readers-only">{saying(week)}</i>
          </li>
        ))}
      </ul>
      {first !== undefined && last !== undefined && (
        <p className={css.ends} aria-hidden><span>{when.shortDay(first.monday)}</span>{last !== first && <span>{when.shortDay(last.monday)}</span>}</p>
      )}
    </>
  )
}

/** The share of the planned time somebody was there, week by week. */
export function HoursPanel({ trends: { weeks, attended, episode } }: { readonly trends: Trends }) {
  const t = useText(progressText)
  const when = useWhen()
  const [table, setTable] = useState(false)
  const shown = weeks.slice(-16)
  const place = episode === null ? '' : episode.weeksExpected === null ? t('weekNowOpen', { week: episode.week }) : t('weekNow', { week: episode.week, of: episode.weeksExpected })
  if (attended.share === null) return <Section title={t('attendance')} lead={place}><p className={css.quiet}>{t('noHours')}</p></Section>
  return (
    <Section
      title={t('attendance')} lead={`${place} · ${t('hoursTotal', { hours: when.number(attended.minutes / 60), count: attended.sessions })}`}
      action={<Button variant="subtle" size="compact-sm" onClick={() => setTable(!table)}>{t(table ? 'showBars' : 'showNumbers')}</Button>}
    >
      <p className={css.strong}>{t('share', { share: when.percent(attended.share) })}</p>
      {table ? <Numbers weeks={shown} /> : <Bars weeks={shown} />}
    </Section>
  )
}
