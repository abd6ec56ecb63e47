import { Button, Kbd, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useSingleKey } from '../../../platform/web/single-keys.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { caseload } from '../caseload.ts'
import type { Case } from '../progress.words.ts'
import type { trends } from '../trends.ts'
import { CaseList, NeedPill } from './case-list.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { ObjectivesPanel } from './objectives-panel.tsx'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'
import { ScorePanel } from './score-panel.tsx'

function Facts({ of }: { readonly of: Case }) {
  const t = useText(progressText)
  const { language } = useLanguage()
  const when = useWhen()
  const risks = { none: t('riskNone'), low: t('riskLow'), moderate: t('riskModerate'), high: t('riskHigh') }
  const level = of.risk === 'none' || of.risk === 'low' || of.risk === 'moderate' || of.risk === 'high' ? risks[of.risk] : of.risk
  const facts = [
    t('weekNowOpen', { week: of.week }), t('therapist', { name: of.therapistName }), level === null ? null : t('risk', { level }),
    of.instrument === null ? null : t('score', { title: of.instrument.title[language], latest: of.instrument.latest, intake: of.instrument.intake }),
    of.lastCheckInOn === null ? t('noCheckInYet') : t('lastCheckIn', { day: when.shortDay(of.lastCheckInOn) }), of.wantsCall ? t('wantsCall') : null,
  ]
  return <p className={css.quiet}>{facts.filter(fact => fact !== null).join(' · ')}</p>
}

function OneCase({ shown, place, onNext, onBack }: { readonly shown: Case, readonly place: string, readonly onNext: () => void, readonly onBack: () => void }) {
  const t = useText(progressText)
  const { data, error, isPending, refetch } = useAsk<typeof trends>('progress.trends', { clientId: shown.clientId })
  return (
    <div className={css.stack}>
      <Section
        title={<span className={css.row}>{shown.name} <NeedPill need={shown.need} /></span>}
        action={(
          <span className={css.row}>
            <span className={css.quiet}>{place}</span>
            <Button size="compact-sm" variant="default" onClick={onBack}>{t('previous')}</Button>
            <Button size="compact-sm" rightSection={<Kbd size="xs">N</Kbd>} onClick={onNext}>{t('next')}</Button>
          </span>
        )}
        foot={<Button component={Link} to={`/clients/${shown.clientId}/progress`} variant="subtle" size="compact-sm">{t('openChart')}</Button>}
      >
        <Facts of={shown} />
      </Section>
      {isPending && <LoadingState lines={6} shape="card" />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <>
          <ScorePanel key={shown.clientId} trends={data} />
          <HoursPanel trends={data} />
          <ObjectivesPanel objectives={data.objectives} />
        </>
      )}
    </div>
  )
}

function Review({ cases }: { readonly cases: readonly Case[] }) {
  const t = useText(progressText)
  const [open, setOpen] = useState(0)
  const at = Math.min(open, cases.length - 1)
  const shown = cases[at]
  const next = (): void => setOpen((at + 1) % cases.length)
  const back = (): void => setOpen((at - 1 + cases.length) % cases.length)
  useSingleKey('n', next)
  useSingleKey('p', back)
  if (shown === undefined) return <EmptyState title={t('noCases')}>{t('noCasesHint')}</EmptyState>
  return (
    <div className={css.review}>
      <CaseList cases={cases} at={at} onOpen={setOpen} />
      <OneCase shown={shown} place={t('position', { at: at + 1, count: cases.length })} onNext={next} onBack={back} />
    </div>
  )
}

/** The weekly case review: everybody in care, whoever needs the team most first, one key to the next. */
export function CaseReviewPage() {
  const t = useText(progressText)
  const [of, setOf] = useState<'mine' | 'clinic'>('clinic')
  const { data, error, isPending, refetch } = useAsk<typeof caseload>('progress.caseload', { of })
  const whose = (
    <SegmentedControl
      aria-label={t('whose')} value={of} onChange={value => setOf(value === 'mine' ? 'mine' : 'clinic')}
      data={[{ value: 'clinic', label: t('clinic') }, { value: 'mine', label: t('mine') }]}
    />
  )
  return (
    <>
      <PageHeader title={t('caseReview')} tabTitle={t('caseReview')} lead={<>{t('caseLead')} <span className={css.keys}>{t('caseKeys')}</span></>} actions={whose} />
      {isPending && <LoadingState lines={8} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Review key={of} cases={data} />}
    </>
  )
}
