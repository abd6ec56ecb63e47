import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Notice } from '../notice.words.ts'
import type { noticesToClient, waysOut } from '../notices-to-client.ts'
import css from './notices.module.css'
import { toldText } from './told.text.ts'

const TONES: Readonly<Record<Notice['state'], Tone>> = { sent: 'good', waiting: 'neutral', failed: 'attention' }
const KINDS = ['assessment.booked', 'assessment.cancelled', 'assessment.reminder', 'assessment.packet', 'assessment.due-measures', 'referral.still-waiting'] as const

/** What left for this person and what did not; and honestly, which way does not exist here. */
export function Notices({ clientId, zone }: { readonly clientId: string, readonly zone?: string | undefined }) {
  const t = useText(toldText)
  const when = useWhen(zone)
  const { data: ways } = useAsk<typeof waysOut>('notice.ways-out', {})
  const { data: notices } = useAsk<typeof noticesToClient>('notice.to-client', { clientId }, { every: 30_000 })
  const missing = ways === undefined ? [] : [...(ways.text ? [] : [t('noText')]), ...(ways.email ? [] : [t('noEmail')])]
  if (notices === undefined || (notices.length === 0 && missing.length === 0)) return null
  return (
    <Section title={t('title')}>
      <ul className={css.list}>
        {notices.map(notice => (
          <li key={notice.id}>
            <span>{t(`kind.${KINDS.find(kind => kind === notice.kind) ?? 'other'}`)} · {t(notice.channel === 'text' ? 'channelText' : 'channelEmail')}</span>
            <StatusPill tone={TONES[notice.state]}>{notice.state === 'sent' ? t('sent', { when: when.dayTime(notice.sentAt ?? notice.dueAt) }) : t(notice.state)}</StatusPill>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p className={css.quiet}>{missing.join(' ')}</p>}
    </Section>
  )
}
