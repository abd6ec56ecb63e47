import { useText } from '../../../platform/web/text.ts'
import type { DesignView, Reach, WhatIf } from '../design/design.words.ts'
import { designText } from './design.text.ts'
import { EngineProgress } from './engine-progress.tsx'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

/** What one more facilitator, evening or room would bring beyond this timetable, most useful first. */
export function DesignMore({ view, result }: { readonly view: DesignView, readonly result: NonNullable<DesignView['result']> }) {
  const t = useText(designText)
  const clocks = useClocks()
  const { more, moreToCome, reach } = result
  const name = ({ kind, weekday }: WhatIf): string => kind === 'evening' ? t('evening', { day: clocks.long(weekday ?? 6) }) : t(kind)
  const brings = (with_: Reach): string => {
    const [admitted, blocks, fewer] = [with_.admitted - reach.admitted, reach.blocksMissing - with_.blocksMissing, reach.groups - with_.groups]
    if (admitted > 0 || blocks > 0) return t('brings', { admitted: Math.max(0, admitted), blocks: Math.max(0, blocks) })
    if (fewer > 0) return t('fewer', { count: fewer })
    return t(with_.value < reach.value ? 'better' : 'bringsNothing')
  }
  if (more.length === 0 && !moreToCome) return null
  return (
    <div className={css.tight}>
      <h3 className={css.cardTitle}>{t('more')}</h3>
      <ul className={css.plain}>
        {[...more].sort((a, b) => a.reach.value - b.reach.value).map(one => <li key={`${one.kind} ${one.weekday}`} className={css.line}><div><span className={css.strong}>{name(one)}</span>: {brings(one.reach)}</div></li>)}
      </ul>
      {moreToCome && <><p className={css.quiet}>{t('moreWait')}</p><EngineProgress view={view} /></>}
    </div>
  )
}
