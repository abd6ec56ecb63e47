import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Notices } from '../../../people/notice/screens/notices.tsx'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { Timeline, type TimelineItem } from '../../../platform/web/kit/timeline.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { ageOn, todayIn, useWhen } from '../../../platform/web/when.ts'
import { CrisisScript } from '../../referral/screens/crisis-script.tsx'
import { labelText } from '../../referral/screens/referral-labels.text.ts'
import { stageTone, urgencyTone, useClinicZone } from '../../referral/screens/referral-look.ts'
import type { showInquiry } from '../../referral/show-inquiry.ts'
import { BookingPanel } from './booking-panel.tsx'
import { InquiryActions } from './inquiry-actions.tsx'
import { inquiryText } from './inquiry.text.ts'
import css from './inquiry.module.css'
import { LinkedPerson } from './linked-person.tsx'
import { PacketPanel } from './packet-panel.tsx'

type Shown = OutputOf<typeof showInquiry>

/** Tracks that every clinic names alike; another one is shown by its own name. */
const TRACKS = ['day', 'evening', 'weekend'] as const

function Said({ inquiry }: { inquiry: Shown }) {
  const t = useText(inquiryText)
  const l = useText(labelText)
  const { client } = inquiry
  const trackOf = (track: string | null): string => {
    const known = TRACKS.find(one => one === track)
    return known === undefined ? track ?? t('anyTrack') : l(`track.${known}`)
  }
  return (
    <Section title={t('said')}>
      <p className={css.words}>{inquiry.reason}</p>
      <Facts>
        <Fact label={t('caller')}>{[inquiry.callerName, l(`relation.${inquiry.callerRelation}`)].filter(Boolean).join(' · ')}</Fact>
        <Fact label={t('source')}>{l(`source.${inquiry.source}`)}</Fact>
        <Fact label={t('track')}>{trackOf(inquiry.preferredTrack)}</Fact>
        <Fact label={t('phone')}>{client?.phone ?? t('unknown')}</Fact>
        <Fact label={t('leave')}>{client?.mayLeaveMessage === true ? t('mayLeave') : t('mayNot')}</Fact>
        <Fact label={t('safe')}>{client?.safeContact ?? t('unknown')}</Fact>
        <Fact label={t('language')}>{t(client?.language ?? 'en')}</Fact>
        {client?.email != null && <Fact label={t('email')}>{client.email}</Fact>}
      </Facts>
    </Section>
  )
}

const useTrail = (inquiry: Shown): readonly TimelineItem[] => {
  const t = useText(inquiryText)
  const l = useText(labelText)
  const { receivedAt, answeredAt, waitingSince, bookedAt, assessedAt, closedAt, beganAt, outcome } = inquiry
  const steps: readonly (TimelineItem | null)[] = [
    { id: 'received', at: receivedAt, title: t('received'), by: inquiry.receivedByName },
    answeredAt === null ? null : { id: 'answered', at: answeredAt, title: t('answered'), detail: inquiry.answer },
    waitingSince === null ? null : { id: 'waiting', at: waitingSince, title: t('waiting') },
    bookedAt === null ? null : { id: 'booked', at: bookedAt, title: t('booked'), tone: 'brand' },
    assessedAt === null ? null : { id: 'assessed', at: assessedAt, title: t('assessed'), tone: 'brand' },
    closedAt === null ? null : {
      id: 'closed', at: closedAt, title: outcome === 'admitted' ? t('admitted') : `${t('closed')}: ${l(`stage.${outcome ?? 'declined'}`)}`, tone: outcome === 'admitted' ? 'good' : 'neutral',
      detail: [inquiry.referredTo, inquiry.outcomeReason].filter(Boolean).join('. '),
    },
    beganAt === null ? null : { id: 'began', at: beganAt, title: t('began'), tone: 'good' },
  ]
  return steps.filter(step => step !== null).toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

function Others({ others, zone }: { others: Shown['others'], zone: string | undefined }) {
  const t = useText(inquiryText)
  const l = useText(labelText)
  const when = useWhen(zone)
  if (others.length === 0) return null
  return (
    <Section title={t('others')}>
      <ul className={css.list}>
        {others.map(other => (
          <li key={other.id}><Anchor component={Link} underline="always" to={`/referrals/${other.id}`}>{when.day(other.receivedAt)}</Anchor> · {l(`source.${other.source}`)} · {l(`stage.${other.stage}`)}</li>
        ))}
      </ul>
    </Section>
  )
}

function Head({ inquiry, zone }: { inquiry: Shown, zone: string | undefined }) {
  const t = useText(inquiryText)
  const l = useText(labelText)
  const when = useWhen(zone)
  const age = inquiry.birthDate === null ? inquiry.ageSaid : ageOn(inquiry.birthDate, todayIn(zone))
  return (
    <PageHeader
      title={inquiry.clientName} back={{ to: '/referrals', label: t('back') }}
      lead={[age === null ? null : t('years', { age }), inquiry.stage === 'new' ? t(inquiry.overdue ? 'late' : 'respondBy', { when: when.dayTime(inquiry.respondBy) }) : null].filter(Boolean).join(' · ')}
      actions={(
        <>
          <CrisisScript inquiryId={inquiry.id} />
          {inquiry.closedAt === null && <InquiryActions id={inquiry.id} stage={inquiry.stage} />}
          <Button component={Link} to={`/clients/${inquiry.clientId}/assessment`} variant="default">{t('chart')}</Button>
        </>
      )}
    >
      <div className={css.pills}>
        <StatusPill tone={stageTone[inquiry.stage]}>{l(`stage.${inquiry.stage}`)}</StatusPill>
        <StatusPill tone={inquiry.overdue ? 'urgent' : urgencyTone[inquiry.urgency]}>{l(`urgency.${inquiry.urgency}`)}</StatusPill>
      </div>
    </PageHeader>
  )
}

/** One referral on one page: who called, what they said, the booking, and what has happened. */
export function InquiryPage({ params: { id = '' } }: PageProps) {
  const t = useText(inquiryText)
  useTabTitle(t('tab'))
  const zone = useClinicZone()
  const { data, error, isPending, refetch } = useAsk<typeof showInquiry>('referral.show', { id })
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return <Shown inquiry={data} zone={zone} />
}

function Shown({ inquiry, zone }: { inquiry: Shown, zone: string | undefined }) {
  const t = useText(inquiryText)
  const trail = useTrail(inquiry)
  return (
    <>
      <Head inquiry={inquiry} zone={zone} />
      <div className={css.columns}>
        <div className={css.column}>
          {(inquiry.closedAt === null || inquiry.outcome === 'admitted') && <BookingPanel clientId={inquiry.clientId} by={inquiry.assessBy} zone={zone} />}
          <Said inquiry={inquiry} />
        </div>
        <div className={css.column}>
          <LinkedPerson inquiry={inquiry} />
          {inquiry.closedAt === null && <PacketPanel clientId={inquiry.clientId} zone={zone} />}
          <Notices clientId={inquiry.clientId} zone={zone} />
          <Section title={t('trail')}><Timeline label={t('trail')} items={trail} {...(zone !== undefined && { zone })} /></Section>
          <Others others={inquiry.others} zone={zone} />
        </div>
      </div>
    </>
  )
}
