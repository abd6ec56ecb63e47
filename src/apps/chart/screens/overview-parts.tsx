import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ChartOverview } from '../chart.words.ts'
import { usePhaseName } from '../../../people/clinic/screens/phase-name.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Trend, type TrendBand } from '../../../platform/web/kit/trend.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import { chartText } from './chart.text.ts'
import { Waiting } from './glance.tsx'
import css from './overview.module.css'

type Shown = { readonly chart: ChartOverview }

const DAYS = 14
const DAY_MS = 86_400_000

/** The last thing that was agreed, and when we meet next: read on the way to the door. */
export function NextStep({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  return (
    <Section title={t('lastStep')}>
      {chart.lastStep === null ? <p className={css.quiet}>{t('noStep')}</p> : (
        <>
          <p className={css.step} tabIndex={0}>{chart.lastStep.words}</p>
          <p className={css.quiet}>{t('lastStepFrom', { day: when.shortDay(chart.lastStep.signedAt) })}</p>
        </>
      )}
      <Waiting chart={chart} />
    </Section>
  )
}

/** The stay: program, therapist, week, phase. */
export function Stay({ chart }: Shown) {
  const t = useText(chartText)
  const phaseName = usePhaseName()
  const when = useWhen()
  if (chart.episode === null) {
    return (
      <Section title={t('notAdmitted')}>
        <p className={css.quiet}>{t('notAdmittedWhy')} <Anchor component={Link} to={`/clients/${chart.clientId}/assessment`}>{t('toAssessment')}</Anchor></p>
      </Section>
    )
  }
  const week = Math.max(1, Math.floor((Date.parse(todayIn()) - Date.parse(chart.episode.admittedOn)) / DAY_MS / 7) + 1)
  return (
    <Section title={t('stay')}>
      <p className={css.quiet}>{chart.episode.programName}{chart.phase && `, ${phaseName(chart.phase.phase)} · ${t('hours', { hours: when.number(chart.phase.hoursPerWeek) })}`}</p>
      <p className={css.pair}><span className={css.quiet}>{t('therapist')}</span><span>{chart.episode.therapistName}</span></p>
      <p className={css.pair}><span className={css.quiet}>{t('since')}</span><span>{`${when.day(chart.episode.admittedOn)} · ${t('week', { number: week })}`}</span></p>
    </Section>
  )
}

/** What the client wants, in their own words, and how far it is. */
export function Goals({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const latest = (instrument: string | null): string =>
    String(chart.scores.findLast(score => score.instrument === instrument && score.total !== null)?.total ?? '–')
  const plan = chart.plan
  return (
    <Section
      title={t('goals')}
      {...(plan && { lead: [t('planSigned', { number: plan.number, day: when.day(plan.signedAt) }),
        plan.clientSignedAt === null ? t('clientNotSigned') : t('clientSigned', { day: when.day(plan.clientSignedAt) }),
        ...(plan.reviewDueOn === null ? [] : [t('reviewDue', { day: when.day(plan.reviewDueOn) })])].join(' · ') })}
    >
      {plan === null && <p className={css.quiet}>{t('noPlan')} <Anchor component={Link} to={`/clients/${chart.clientId}/plan`}>{t('toPlan')}</Anchor></p>}
      {chart.goals.map(goal => (
        <div key={goal.id} className={css.goal}>
          <strong>{goal.words}</strong>
          {goal.objectives.map(objective => (
            <p key={objective.id} className={css.quiet}>
              {objective.words}
              {objective.instrument !== null && objective.baseline !== null && objective.target !== null && (
                <><br />{t('target', { instrument: objective.instrument.toUpperCase(), baseline: objective.baseline, latest: latest(objective.instrument), target: objective.target })}</>
              )}
            </p>
          ))}
        </div>
      ))}
    </Section>
  )
}

/** Two instruments over time. */
export function Scores({ chart, bands }: Shown & { readonly bands: Readonly<Record<string, readonly TrendBand[]>> }) {
  const t = useText(chartText)
  const when = useWhen()
  const shown = ([['phq-9', t('phq')], ['gad-7', t('gad')]] as const).map(([instrument, label]) => ({
    instrument, label, points: chart.scores.flatMap(score => score.instrument === instrument && score.total !== null ? [{ on: score.givenAt.slice(0, 10), value: score.total }] : []),
  })).filter(({ points }) => points.length > 0)
  return (
    <Section title={t('scores')}>
      {shown.length === 0 && <p className={css.quiet}>{t('noScores')}</p>}
      {shown.map(({ instrument, label, points }) => (
        <Trend
          key={instrument} label={label} points={points} bands={bands[instrument] ?? []} height={104}
          sentence={t('scoreSentence', { from: points[0]?.value ?? 0, to: points.at(-1)?.value ?? 0, day: when.shortDay(points.at(-1)?.on ?? '') })}
        />
      ))}
    </Section>
  )
}

/** How the days between sessions were: craving over two weeks, with what it was at first and last. */
export function Betweens({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const [first] = chart.checkIns
  const newest = chart.checkIns.at(-1)
  if (first === undefined || newest === undefined) return <Section title={t('betweens')}><p className={css.quiet}>{t('noCheckIns')}</p></Section>
  return (
    <Section title={t('betweens')}>
      <Trend
        label={t('craving')} height={96} points={chart.checkIns.map(({ forDate, craving }) => ({ on: forDate, value: craving }))}
        bands={[{ from: 0, to: 3, label: t('lowBand'), tone: 'good' }, { from: 4, to: 6, label: t('midBand'), tone: 'info' }, { from: 7, to: 10, label: t('highBand'), tone: 'attention' }]}
        sentence={t('cravingTrend', { count: chart.checkIns.length, from: first.craving, to: newest.craving, day: when.shortDay(newest.forDate) })}
      />
    </Section>
  )
}

/** The last sessions with minutes and notes. */
export function Sessions({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const since = Date.parse(todayIn()) - DAYS * DAY_MS
  const recent = chart.sessions.filter(session => Date.parse(session.startsAt) > since && session.status !== 'cancelled')
  return (
    <Section title={t('sessions')} lead={recent.length === 0 ? '' : t('attended', { there: recent.filter(({ minutes }) => (minutes ?? 0) > 0).length, of: recent.length })}>
      {chart.sessions.length === 0 && <p className={css.quiet}>{t('noSessions')}</p>}
      <ul className={css.list}>
        {chart.sessions.slice(0, 4).map(session => (
          <li key={session.sessionId} className={css.line}>
            <span>{when.shortDay(session.startsAt)} · {session.topic}</span>
            <span className={css.end}>
              {session.minutes === null ? t('notMarked') : t('minutes', { minutes: session.minutes })}
              {(session.minutes ?? 0) > 0 && ` · ${session.noteSignedAt === null ? t('noteMissing') : t('noteSigned')}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
