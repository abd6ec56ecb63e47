import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { BreakdownLine, Outcomes, Share } from '../director.words.ts'
import css from './director.module.css'
import { outcomesText } from './outcomes.text.ts'
import { useTrackName } from './tracks.tsx'
import { Wide } from './wide.tsx'

type Shown = Outcomes['figures'][number]
const CALLS = /^reached-(\d+)$/u

function useWords(outcomes: Outcomes) {
  const t = useText(outcomesText)
  const when = useWhen()
  return {
    nameOf: ({ id }: Shown): string => {
      const day = CALLS.exec(id)?.[1]
      return day !== undefined ? t('reached', { day }) : t(WORDS.find(word => word === id) ?? 'attendance')
    },
    howOf: ({ id }: Shown): string => {
      if (CALLS.test(id)) return t('reached.how')
      if (id === 'improved') return outcomes.instrument === null ? t('improved.none') : t('improved.how', { instrument: outcomes.instrument.toUpperCase() })
      return t(`${HOWS.find(word => word === id) ?? 'attendance'}.how`)
    },
    behindOf: (share: Share): string => {
      if (share.hidden) return t('hidden', { fewest: outcomes.fewest })
      if (share.of === 0 || share.of === null) return t('nobody')
      return share.count === null ? t('stays', { count: share.of }) : t('countOf', { count: share.count, of: share.of })
    },
    shareOf: (share: Share): string => share.share === null ? '–' : when.percent(share.share),
    publishedOf: ({ published }: Shown): string => {
      if (published === null) return t('notPublished')
      const range = published.from === null || published.to === null ? null : t('range', { from: when.percent(published.from), to: when.percent(published.to) })
      return published.share === null ? range ?? '–' : range === null ? when.percent(published.share) : `${when.percent(published.share)} (${range})`
    },
  }
}
const WORDS = ['completed', 'moved-on', 'left-early', 'attendance', 'improved', 'worse'] as const
const HOWS = ['completed', 'moved-on', 'left-early', 'attendance', 'worse'] as const
const MARKS = ['verified', 'verified-2nd', 'unverified', 'model'] as const

/** Every figure with the count behind it, how it is counted, and what is published. */
export function Figures({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = useText(outcomesText)
  const { nameOf, howOf, behindOf, shareOf, publishedOf } = useWords(outcomes)
  return (
    <Section title={t('figures')} foot={<span className={css.small}>{t('unlike')}</span>}>
      <Wide label={t('figures')}>
        <table className={`${css.table} ${css.stacked}`}>
          <thead><tr><th scope="col">{t('figure')}</th><th scope="col">{t('here')}</th><th scope="col">{t('behind')}</th><th scope="col">{t('beside')}</th></tr></thead>
          <tbody>
            {outcomes.figures.map(figure => (
              <tr key={figure.id}>
                <th scope="row">{nameOf(figure)}<span className={css.small}>{howOf(figure)}</span></th>
                <td data-label={t('here')}><strong>{shareOf(figure)}</strong></td>
                <td data-label={t('behind')}>{behindOf(figure)}</td>
                <td data-label={t('beside')}>{publishedOf(figure)}{figure.published !== null && <span className={css.small}>{figure.published.source} ({t(MARKS.find(mark => mark === figure.published?.mark) ?? 'unverified')})</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  )
}

function Cell({ share, label, outcomes }: { readonly share: Share, readonly label: string, readonly outcomes: Outcomes }) {
  const { behindOf, shareOf } = useWords(outcomes)
  return <td data-label={label}>{shareOf(share)}<span className={css.small}>{behindOf(share)}</span></td>
}

/** The same figures by program, by track and by quarter of admission. */
export function Breakdown({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = useText(outcomesText)
  const trackName = useTrackName()
  const labelOf = ({ by, label }: BreakdownLine): string => by === 'track' ? trackName(label) : label
  return (
    <Section title={t('breakdown')} foot={<span className={css.small}>{t('cells', { fewest: outcomes.fewest })}</span>}>
      <Wide label={t('breakdown')}>
        <table className={`${css.table} ${css.stacked}`}>
          <thead><tr><th scope="col">{t('group')}</th><th scope="col">{t('staysHead')}</th><th scope="col">{t('completed')}</th><th scope="col">{t('left-early')}</th><th scope="col">{t('attendance')}</th><th scope="col">{t('improved')}</th></tr></thead>
          <tbody>
            {outcomes.breakdown.map(line => (
              <tr key={`${line.by} ${line.key}`}>
                <th scope="row">{labelOf(line)}<span className={css.small}>{t(`by.${line.by}`)}</span></th>
                <td data-label={t('staysHead')}>{line.stays ?? `< ${outcomes.fewest}`}</td>
                {([['completed', line.completed], ['left-early', line.leftEarly], ['attendance', line.attendance], ['improved', line.improved]] as const).map(([what, share]) => <Cell key={what} label={t(what)} share={share} outcomes={outcomes} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  )
}
