import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ProgressWeek, Trends } from '../progress.words.ts'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'

type Said = 'mood' | 'stress' | 'craving' | 'sleepHours'

function Spark({ values, most }: { readonly values: readonly number[], readonly most: number }) {
  const points = values.map((value, at) => `${values.length === 1 ? 50 : at / (values.length - 1) * 100},${24 - value / most * 24}`)
  const drawn = values.length === 1 ? [`0,${24 - (values[0] ?? 0) / most * 24}`, `100,${24 - (values[0] ?? 0) / most * 24}`] : points
  return <svg className={css.spark} viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden><polyline points={drawn.join(' ')} /></svg>
}

function Line({ label, weeks, said, most }: { readonly label: string, readonly weeks: readonly ProgressWeek[], readonly said: Said, readonly most: number }) {
  const t = useText(progressText)
  const when = useWhen()
  const values = weeks.flatMap(week => week[said] ?? [])
  const [first] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <>
      <dt>{label}</dt>
      <dd><Spark values={values} most={most} /></dd>
      <dd className={css.value}>{values.length === 1 ? when.number(last) : t('fromTo', { from: when.number(first), to: when.number(last) })}</dd>
    </>
  )
}

/** What the client says day by day, as weekly means, and the practice between sessions. */
export function CheckInPanel({ trends: { weeks, practice } }: { readonly trends: Trends }) {
  const t = useText(progressText)
  const said = weeks.some(({ checkIns }) => checkIns > 0)
  return (
    <Section title={t('checkIns')} lead={said ? t('weekMeans') : t('noCheckIns')}>
      {said && (
        <dl className={css.sparks}>
          <Line label={t('mood')} weeks={weeks} said="mood" most={10} />
          <Line label={t('stress')} weeks={weeks} said="stress" most={10} />
          <Line label={t('craving')} weeks={weeks} said="craving" most={10} />
          <Line label={t('sleep')} weeks={weeks} said="sleepHours" most={12} />
        </dl>
      )}
      {practice.asked > 0 && <p className={css.quiet}>{t('practice', { done: practice.done, asked: practice.asked })}</p>}
    </Section>
  )
}
