import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { FollowUp } from '../continuing-care.words.ts'
import type { followUps } from '../follow-ups.ts'
import { afterText } from './after.text.ts'
import { AskedMeasures } from './asked-measures.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { lateDays } from './late-days.ts'
import { ToldTrend } from './told-trend.tsx'

function Outcome({ call }: { readonly call: FollowUp }) {
  const t = useText(careText)
  const days = lateDays(call.dueOn)
  if (call.cameBack) return <StatusPill tone="neutral">{t('cameBack')}</StatusPill>
  if (call.outcome === null && days > 0) return <StatusPill tone="attention">{t('overdue', { count: days })}</StatusPill>
  if (call.outcome === null) return <StatusPill tone="neutral">{call.tries > 0 ? t('tries', { count: call.tries }) : t('waiting')}</StatusPill>
  return <StatusPill tone={call.outcome === 'reached' ? 'good' : 'neutral'}>{t(`o-${call.outcome}`)}</StatusPill>
}

/** The calls of the year after, of one client. */
export function CallsOfClient({ clientId }: { readonly clientId: string }) {
  const t = useText(careText)
  const after = useText(afterText)
  const when = useWhen()
  const { data, error, refetch } = useAsk<typeof followUps>('continuing-care.follow-ups', { clientId })
  return (
    <Section title={t('followUpsOf')}>
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={css.quiet}>{t('followUpsNone')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className={css.list}>
          {data.map(call => (
            <li key={call.id}>
              <div className={css.between}><span>{t('day', { count: call.day })} · {when.day(call.dueOn)}</span><Outcome call={call} /></div>
              {call.answers !== null && call.answeredAt !== null && (
                <p className={css.quiet}>{[
                  after('answered', { day: when.day(call.answeredAt), mood: call.answers.mood, stress: call.answers.stress, craving: call.answers.craving }), call.answers.used === 'yes' ? after('usedYes') : '',
                  call.answers.inCare === 'no' ? after('careNo') : '', call.answers.wantsCall ? after('wantsCall') : '', call.answers.words,
                ].filter(part => part !== '').join(' ')}</p>
              )}
              <AskedMeasures call={call} toAsk={call.outcome === null && !call.cameBack && lateDays(call.dueOn) >= 0} />
              {call.answeredAt === null && call.outcome === null && call.linkUntil !== null && <p className={css.quiet}>{after('asked', { day: when.day(call.linkUntil) })}</p>}
              {call.words !== null && call.words !== '' && <p className={css.quiet}>{call.words}</p>}
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && <ToldTrend calls={data} />}
    </Section>
  )
}
