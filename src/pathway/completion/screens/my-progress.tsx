import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { InstrumentTrend, ObjectiveMoved, Trends } from '../../progress/progress.words.ts'
import type { trends } from '../../progress/trends.ts'
import css from './completion.module.css'
import { MyLetters } from './my-letters.tsx'
import { MyRequirements } from './my-requirements.tsx'
import { myProgressText } from './my-progress.text.ts'

function Hours({ mine: { attended, episode, practice } }: { readonly mine: Trends }) {
  const t = useText(myProgressText)
  const when = useWhen()
  return (
    <section className={css.card}>
      <h2>{t('hours')}</h2>
      {attended.sessions === 0 ? <p className={css.quiet}>{t('hoursNone')}</p> : (
        <>
          <p className={css.big}>{t('hoursBig', { hours: when.number(attended.minutes / 60) })}</p>
          <p className={css.quiet}>{t('hoursWords', { count: attended.sessions })} {episode !== null && episode.dischargedOn === null && t('weekOf', { week: episode.week })}</p>
        </>
      )}
      {practice.done > 0 && <p className={css.quiet}>{t('practice', { count: practice.done })}</p>}
    </section>
  )
}

function sayingOf({ points, verdict, higherIs, intake, latest }: InstrumentTrend): 'first' | 'rose' | 'small' | 'same' | 'better' {
  if (points.length < 2) return 'first'
  if (verdict === 'deteriorated') return 'rose'
  if (verdict === 'improved' || verdict === 'recovered') return 'better'
  const right = higherIs === 'better' ? latest > intake : higherIs === 'worse' && latest < intake
  return right ? 'small' : 'same'
}

function Score({ trend }: { readonly trend: InstrumentTrend }) {
  const t = useText(myProgressText)
  const { language } = useLanguage()
  const title = trend.instrument === 'phq-9' || trend.instrument === 'gad-7' ? t(trend.instrument) : trend.title[language]
  const said = t(sayingOf(trend))
  return (
    <div>
      <p className={css.strong}>{trend.points.length < 2 ? t('only', { title, to: trend.latest }) : t('from', { title, from: trend.intake, to: trend.latest })}</p>
      <p className={css.quiet}>{trend.higherIs === 'neither' ? '' : t(trend.higherIs === 'better' ? 'higher' : 'lower')} {said}</p>
    </div>
  )
}

function Goal({ goal: { words, goalWords, reached, moved } }: { readonly goal: ObjectiveMoved }) {
  const t = useText(myProgressText)
  const when = useWhen()
  return (
    <div className={css.tight}>
      <p className={css.strong}>{goalWords === '' ? words : goalWords}</p>
      {goalWords !== '' && <p className={css.quiet}>{words}</p>}
      {moved !== null && <div className={css.bar} aria-hidden><span style={{ width: `${Math.max(4, moved * 100)}%` }} /></div>}
      <p className={css.quiet}>{reached === true ? t('goalDone') : moved !== null && moved > 0 ? t('goalMoving', { share: when.percent(moved) }) : t('goalOpen')}</p>
    </div>
  )
}

function Mine({ clientId }: { readonly clientId: string }) {
  const t = useText(myProgressText)
  const when = useWhen()
  const { data, error, isPending, refetch } = useAsk<typeof trends>('progress.trends', { clientId })
  if (isPending) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data.episode === null) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
  return (
    <div className={css.stack}>
      {data.episode.dischargedOn !== null && <p className={css.quiet}>{t('ended', { day: when.longDay(data.episode.dischargedOn) })}</p>}
      <Hours mine={data} />
      <section className={css.card}>
        <h2>{t('scores')}</h2>
        {data.instruments.length === 0 && <p className={css.quiet}>{t('scoresNone')}</p>}
        {data.instruments.slice(0, 4).map(trend => <Score key={trend.instrument} trend={trend} />)}
      </section>
      <section className={css.card}>
        <h2>{t('goals')}</h2>
        {data.objectives.length === 0 && <p className={css.quiet}>{t('goalsNone')}</p>}
        {data.objectives.map(goal => <Goal key={goal.id} goal={goal} />)}
      </section>
      <MyRequirements clientId={clientId} />
      <MyLetters clientId={clientId} />
      <p className={css.quiet}>{t('sum')}</p>
      <Button component={Link} to="/aftercare" variant="default" fullWidth>{t('after')}</Button>
    </div>
  )
}

/** The client's own progress: hours in words, scores in plain words, goals that move, what is left. */
export function MyProgress() {
  const t = useText(myProgressText)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  return (
    <div className={css.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {me?.clientId != null && <Mine clientId={me.clientId} />}
    </div>
  )
}
