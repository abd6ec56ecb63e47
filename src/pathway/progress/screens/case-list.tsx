import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import { useText, type Speak } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Case, Need } from '../progress.words.ts'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'

const TONE: Readonly<Record<Need, Tone>> = {
  alert: 'urgent', worse: 'urgent', stuck: 'attention', away: 'attention', watch: 'info', 'no-data': 'neutral', 'on-track': 'brand', well: 'good',
}

const needWord = (t: Speak<typeof progressText['en']>, need: Need): string => need === 'on-track' ? t('onTrack') : t(need)

/** The word for how urgently the team should speak of somebody. */
export function NeedPill({ need }: { readonly need: Need }) {
  return <StatusPill tone={TONE[need]}>{needWord(useText(progressText), need)}</StatusPill>
}

/** Everybody in care in the order of need; one is open. */
export function CaseList({ cases, at, onOpen }: { readonly cases: readonly Case[], readonly at: number, readonly onOpen: (at: number) => void }) {
  const t = useText(progressText)
  const when = useWhen()
  return (
    <ul className={css.cases} aria-label={t('caseList')}>
      {cases.map((one, i) => (
        <li key={one.clientId}>
          <button type="button" className={css.case} aria-current={i === at} onClick={() => onOpen(i)}>
            <span className={css.caseTop}><span className={css.name}>{one.name}</span><NeedPill need={one.need} /></span>
            <span className={css.quiet}>
              {one.attended.share === null ? t('noFortnight') : t('fortnight', { share: when.percent(one.attended.share) })}
              {one.attended.unexcused > 0 && ` · ${t('missed', { count: one.attended.unexcused })}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
