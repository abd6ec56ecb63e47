import { Button } from '@mantine/core'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { FAMILY_SENTENCES } from '../placement/placement.words.ts'
import type { Explanation, HelpfulChange, Proposal } from '../proposal.words.ts'
import { placementText } from './placement.text.ts'
import { ProposalCard } from './proposal-card.tsx'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

const useChangeWords = (): (change: HelpfulChange) => string => {
  const t = useText(placementText)
  const clocks = useClocks()
  const { language } = useLanguage()
  const list = new Intl.ListFormat(language)
  return ({ kind, stretches, topics, minutes }) => {
    const said = list.format(topics)
    switch (kind) {
      case 'free-time': return t('freeTime', { stretches: list.format(stretches.map(({ weekday, starts, ends }) => `${clocks.long(weekday)} ${clocks.between(starts, ends)}`)) })
      case 'seat': return t('seat', { topics: said })
      case 'closed-group': return t('closedGroup', { topics: said })
      case 'therapist': return t('therapist')
      case 'daily-maximum': return t('longerDay', { minutes: minutes ?? 0 })
      case 'other-mode': return t('otherMode')
    }
  }
}

/** Why no full week fits, what would help and who would have to act, and the best week that falls short. */
export function NoFit({ explanation, busy, onAccept }: {
  readonly explanation: Explanation, readonly busy: boolean, readonly onAccept: (proposal: Proposal, change?: HelpfulChange) => void,
}) {
  const t = useText(placementText)
  const { language } = useLanguage()
  const clocks = useClocks()
  const when = useWhen()
  const changeWords = useChangeWords()
  const { reasons, changes, partial, missingMinutes } = explanation
  return (
    <div className={css.stack}>
      <p className={css.note} data-tone="attention" role="status">{t('noFit')}{missingMinutes > 0 && `. ${t('missing', { hours: when.number(missingMinutes / 60) })}`}</p>
      <div className={css.tight}>
        <p className={css.strong}>{t('because')}</p>
        <ul className={css.reasons}>
          {reasons.map(({ family, weekday }) => (
            <li key={`${family} ${weekday}`}>{FAMILY_SENTENCES[family][language].replace('{day}', weekday === null ? '' : clocks.long(weekday))}</li>
          ))}
        </ul>
      </div>
      {changes.length > 0 && (
        <div className={css.tight}>
          <p className={css.strong}>{t('helps')}</p>
          <ul className={css.plain}>
            {changes.map(change => (
              <li key={changeWords(change)} className={css.line}>
                <div>
                  {changeWords(change)}, {t('everythingFits')} <StatusPill tone="info">{t(change.whoActs)}</StatusPill>
                  {change.kind === 'free-time' && <p className={css.quiet}>{t('freeTimeHint')}</p>}
                </div>
                <Button variant="default" size="xs" loading={busy} aria-label={`${t('doIt')}: ${changeWords(change)}`} onClick={() => onAccept(change.week, change)}>{t('doIt')}</Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {partial !== null && <ul className={css.weeks}><ProposalCard proposal={partial} title={t('partial')} busy={busy} onAccept={() => onAccept(partial)} /></ul>}
    </div>
  )
}
