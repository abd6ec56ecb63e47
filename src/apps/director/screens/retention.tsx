import { SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Outcomes, RetentionCurve } from '../director.words.ts'
import css from './director.module.css'
import { outcomesText } from './outcomes.text.ts'

const SIZE = { width: 620, height: 250, top: 10, right: 12, bottom: 30, left: 44 }
const LAST_DAY = 7 * 16
const WEEKS = [0, 4, 8, 12, 16]
const SHARES = [0, 0.25, 0.5, 0.75, 1]

const x = (day: number): number => SIZE.left + day / LAST_DAY * (SIZE.width - SIZE.left - SIZE.right)
const y = (share: number): number => SIZE.top + (1 - share) * (SIZE.height - SIZE.top - SIZE.bottom)

/** A step line: the share holds until the next step, the last one as long as anybody is in sight. */
const steps = (points: readonly { readonly day: number, readonly share: number }[], until: number): string =>
  points.map(({ day, share }, i) => i === 0 ? `M${x(day)} ${y(share)}` : `H${x(day)} V${y(share)}`).join(' ') + ` H${x(until)}`

type Point = RetentionCurve['points'][number]

/** The band as one closed shape: along the upper edge and back along the lower one. */
function bandPath(points: readonly Point[], until: number): string {
  const known = points.filter(({ low, high }) => low !== null && high !== null)
  const [first] = known
  if (first === undefined) return ''
  const spans = known.map((point, i) => ({ point, to: known[i + 1]?.day ?? until }))
  const up = spans.map(({ point, to }) => `V${y(point.high ?? 1)} H${x(to)}`).join(' ')
  const down = spans.toReversed().map(({ point }) => `V${y(point.low ?? 0)} H${x(point.day)}`).join(' ')
  return `M${x(first.day)} ${y(first.high ?? 1)} ${up} ${down} Z`
}

/** How far the curve reaches: to the last day on which anybody was in sight. */
const reach = ({ atRisk, points }: RetentionCurve): number => {
  const last = atRisk.filter(({ stays }) => stays > 0).at(-1)?.week ?? 0
  return Math.min(LAST_DAY, Math.max(7 * last, points.at(-1)?.day ?? 0))
}

function Picture({ curve, titleId }: { readonly curve: RetentionCurve, readonly titleId: string }) {
  const t = useText(outcomesText)
  const when = useWhen()
  const until = reach(curve)
  return (
    <svg className={css.picture} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} width={SIZE.width} height={SIZE.height} role="img" aria-labelledby={titleId}>
      {SHARES.map(share => (
        <g key={share}>
          <line className={css.grid} x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(share)} y2={y(share)} />
          <text className={css.tick} x={SIZE.left - 8} y={y(share) + 4} textAnchor="end">{when.percent(share)}</text>
        </g>
      ))}
      {WEEKS.map(week => <text key={week} className={css.tick} x={x(7 * week)} y={SIZE.height - 10} textAnchor="middle">{week}{week === 16 ? '' : week === 0 ? ` ${t('weeks')}` : ''}</text>)}
      <path className={css.band} d={bandPath(curve.points, until)} />
      <path className={css.beside} d={curve.published.map(({ day, share }, i) => `${i === 0 ? 'M' : 'L'}${x(day)} ${y(share)}`).join(' ')} />
      <path className={css.curve} d={steps(curve.points, until)} />
    </svg>
  )
}

const at = (curve: RetentionCurve, week: number): Point | undefined => curve.points.findLast(({ day }) => day <= 7 * week)

function useSentence(curve: RetentionCurve): string {
  const t = useText(outcomesText)
  const when = useWhen()
  const week = [8, 4, 2].find(one => curve.atRisk.some(seen => seen.week === one && seen.stays > 0)) ?? 2
  const point = at(curve, week)
  const share = when.percent(point?.share ?? 1)
  const said = point?.low == null || point.high === null ? t('curveAll', { week, share }) : t('curveSays', { week, share, low: when.percent(point.low), high: when.percent(point.high) })
  return curve.medianDay === null ? said : `${said} ${t('median', { day: curve.medianDay })}`
}

function Table({ curve }: { readonly curve: RetentionCurve }) {
  const t = useText(outcomesText)
  const when = useWhen()
  return (
    <details>
      <summary className={css.quiet}>{t('asTable')}</summary>
      <table className={css.table}>
        <thead><tr><th scope="col">{t('atWeek')}</th><th scope="col">{t('atRisk')}</th><th scope="col">{t('share')}</th><th scope="col">{t('bandOf')}</th><th scope="col">{t('beside')}</th></tr></thead>
        <tbody>
          {curve.atRisk.map(({ week, stays }) => {
            const point = stays === 0 ? undefined : at(curve, week)
            const beside = curve.published.find(({ day }) => day === 7 * week)
            return (
              <tr key={week}>
                <th scope="row">{week}</th><td>{stays}</td><td>{point === undefined ? '–' : when.percent(point.share)}</td>
                <td>{point?.low == null || point.high === null ? '–' : t('range', { from: when.percent(point.low), to: when.percent(point.high) })}</td>
                <td>{beside === undefined ? '–' : when.percent(beside.share)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

function Shown({ curve, outcomes }: { readonly curve: RetentionCurve, readonly outcomes: Outcomes }) {
  const t = useText(outcomesText)
  const titleId = useId()
  const sentence = useSentence(curve)
  return (
    <>
      <p id={titleId}>{sentence}</p>
      <Picture curve={curve} titleId={titleId} />
      <ul className={css.legend} aria-hidden>
        <li><span className={css.key} />{t('curve')}</li><li><span className={css.key} data-band="true" />{t('band')}</li><li><span className={css.key} data-beside="true" />{t('publishedCurve')}</li>
      </ul>
      <Table curve={curve} />
      <p className={css.small} style={{ marginTop: 6 }}>{t('method', { source: outcomes.retentionSource.source })}</p>
    </>
  )
}

/** Who stays: a curve with its band, a sentence, a table, and the published one beside it. */
export function Retention({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = useText(outcomesText)
  const [which, setWhich] = useState<'stillIn' | 'notLeft'>('stillIn')
  const curve = which === 'stillIn' ? outcomes.enrolled : outcomes.notLeftEarly
  return (
    <Section title={t('retention')} lead={t(`${which}.how`)}>
      <SegmentedControl
        size="xs" aria-label={t('retention')} value={which} onChange={value => setWhich(value === 'notLeft' ? 'notLeft' : 'stillIn')} mb="xs"
        data={[{ value: 'stillIn', label: t('stillIn') }, { value: 'notLeft', label: t('notLeft') }]}
      />
      {curve.hidden || curve.stays === 0 ? <p className={css.quiet}>{t('noCurve', { fewest: outcomes.fewest })}</p> : <Shown curve={curve} outcomes={outcomes} />}
    </Section>
  )
}
