import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { sendDrafts } from '../../../platform/web/draft.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { useClinicZone } from '../../referral/screens/referral-look.ts'
import type { Assessment } from '../assessment.words.ts'
import type { cosignAssessment } from '../cosign-assessment.ts'
import type { showAssessment } from '../show-assessment.ts'
import type { signAssessment } from '../sign-assessment.ts'
import type { startAssessment } from '../start-assessment.ts'
import { AdmitSheet } from './admit-sheet.tsx'
import css from './assessment.module.css'
import { assessmentText } from './assessment.text.ts'
import { BookingPanel } from './booking-panel.tsx'
import { CoveragePanel } from './coverage-panel.tsx'
import { DiagnosisPanel } from './diagnosis-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { InterviewEditor, InterviewWords } from './interview-editor.tsx'
import { LevelOfCarePanel } from './level-of-care-panel.tsx'
import { MeasuresPanel } from './measures-panel.tsx'

type Known = OutputOf<typeof showAssessment>

function Sign({ assessment }: { assessment: Assessment }) {
  const t = useText(assessmentText)
  const [asking, setAsking] = useState(false)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const sign = useAct<typeof signAssessment>('assessment.sign', { refresh: ['assessment.', 'referral.'], ifMatch: () => assessment.version, onDone: () => setAsking(false) })
  if (me?.id !== assessment.authorId) return <p className={css.quiet}>{t('toSign')}</p>
  return (
    <>
      <Button onClick={() => void sendDrafts(`assessment/${assessment.id}/`).then(arrived => { if (arrived) setAsking(true) })}>{t('sign')}</Button>
      <ConfirmSheet opened={asking} onClose={() => setAsking(false)} title={t('signTitle')} confirm={t('sign')} busy={sign.isPending} onConfirm={() => sign.mutate({ id: assessment.id })}>
        {t('signHint')}
      </ConfirmSheet>
    </>
  )
}

function SecondSignature({ assessment, known }: { assessment: Assessment, known: Known }) {
  const t = useText(assessmentText)
  const when = useWhen()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const sign = useAct<typeof cosignAssessment>('assessment.cosign', { refresh: ['assessment.', 'task.'] })
  const asked = known.cosigns.find(({ assessmentId }) => assessmentId === assessment.id)
  if (asked === undefined) return null
  if (asked.cosignedAt !== null) return <p><StatusPill tone="good">{t('cosigned', { name: asked.cosignedByName ?? '', day: when.day(asked.cosignedAt) })}</StatusPill></p>
  const may = me !== undefined && me.id !== assessment.authorId && me.roles.some(role => role === 'therapist' || role === 'director')
  return (
    <p><StatusPill tone="attention">{t('waitsCosign')}</StatusPill>{' '}
      {may && <Button size="compact-sm" variant="default" loading={sign.isPending} onClick={() => sign.mutate({ id: assessment.id })}>{t('cosign')}</Button>}</p>
  )
}

function NextStep({ clientId, known, open }: { clientId: string, known: Known, open: Assessment | undefined }) {
  const t = useText(assessmentText)
  const when = useWhen()
  const [admitting, setAdmitting] = useState(false)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const episode = known.episodes.find(({ dischargedOn }) => dischargedOn === null)
  const program = clinic?.programs.find(({ id }) => id === episode?.programId)
  const missing = [
    ...(known.assessments[0]?.signedAt == null ? [t('missSign')] : []), ...(known.levelsOfCare.length === 0 ? [t('missLevel')] : []),
    ...(known.diagnoses.some(({ endedAt }) => endedAt === null) ? [] : [t('missDiagnosis')]),
  ]
  return (
    <Section title={t('admit')}>
      <div className={css.form}>
        {episode !== undefined && (
          <p><StatusPill tone="good">{t('admitted', { day: when.day(episode.admittedOn) })}</StatusPill>{' '}
            {t('inProgram', { program: program?.name ?? '', track: program?.definition.tracks.find(({ id }) => id === episode.track)?.name ?? episode.track })}</p>
        )}
        {open !== undefined && <Sign assessment={open} />}
        {episode === undefined && <Button variant={open === undefined ? 'filled' : 'default'} onClick={() => setAdmitting(true)}>{t('admit')}</Button>}
        {known.assessments.length > 0 && <Button component={Link} to={`/clients/${clientId}/assessment/summary`} variant="subtle">{t('summary')}</Button>}
        <AdmitSheet clientId={clientId} missing={missing} opened={admitting} onClose={() => setAdmitting(false)} />
      </div>
    </Section>
  )
}

function Interview({ clientId, known }: { clientId: string, known: Known }) {
  const t = useText(assessmentText)
  const when = useWhen()
  const start = useAct<typeof startAssessment>('assessment.start', { refresh: ['assessment.'] })
  const [newest] = known.assessments
  if (newest === undefined) {
    return <EmptyState title={t('noneYet')} action={<Button loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('start')}</Button>}>{t('startWords')}</EmptyState>
  }
  if (newest.signedAt === null) return <InterviewEditor assessment={newest} />
  return (
    <Section title={t('interview')} lead={t('signedOn', { day: when.day(newest.signedAt) })}
      action={<Button size="compact-sm" variant="default" loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('again')}</Button>}>
      <SecondSignature assessment={newest} known={known} />
      <InterviewWords assessment={newest} />
    </Section>
  )
}

/** The chart's tab of the assessment: interview, findings, measures, level of care, diagnosis, signing and admission. */
export function AssessmentTab({ params: { clientId = '' } }: PageProps) {
  const zone = useClinicZone()
  const { data: known, error, isPending, refetch } = useAsk<typeof showAssessment>('assessment.show', { clientId })
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const open = known.assessments.find(({ signedAt }) => signedAt === null)
  return (
    <div className={css.columns}>
      <div className={css.column}>
        <Interview clientId={clientId} known={known} />
        {known.assessments.length === 0 && known.episodes.length === 0 && <BookingPanel clientId={clientId} zone={zone} />}
      </div>
      <div className={css.column}>
        <NextStep clientId={clientId} known={known} open={open} />
        <MeasuresPanel clientId={clientId} measures={known.measures} />
        <FindingsPanel findings={known.findings} assessmentId={open?.id} />
        <LevelOfCarePanel clientId={clientId} levels={known.levelsOfCare} canDecide={known.assessments.length > 0} />
        <DiagnosisPanel clientId={clientId} diagnoses={known.diagnoses} />
        <CoveragePanel clientId={clientId} />
      </div>
    </div>
  )
}
