import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmSheet } from '../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { ErrorSummary } from '../../platform/web/kit/error-summary.tsx'
import { Field, FormRow } from '../../platform/web/kit/field.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { OfflineNotice } from '../../platform/web/kit/offline-notice.tsx'
import { SavedState } from '../../platform/web/kit/saved-state.tsx'
import { StatusPill } from '../../platform/web/kit/status-pill.tsx'
import { Stepper } from '../../platform/web/kit/stepper.tsx'
import { notify, offerUndo } from '../../platform/web/notice.ts'
import { Problem } from '../../platform/web/problem.ts'
import { useText } from '../../platform/web/text.ts'
import css from './kit.module.css'
import { sampleText } from './kit-sample.text.ts'

/** The four states a piece of a page can be in, besides full. */
export function SampleStates() {
  const t = useText(sampleText)
  const [title, status, code] = [t('problemNotice'), 409, 'schedule.seat-taken'] as const
  const problem = new Problem({ type: 'about:blank', title, status, code })
  return (
    <div className={css.columns}>
      <EmptyState title={t('nobody')} action={<Button>{t('newReferral')}</Button>}>{t('nobodyWords')}</EmptyState>
      <ErrorState problem={problem} onRetry={() => undefined} />
      <LoadingState lines={3} />
      <OfflineNotice always asOf="2026-11-23T13:40:00Z" />
    </div>
  )
}

/** All tones in words, and where somebody's words are. */
export function SampleTones() {
  const t = useText(sampleText)
  return (
    <div className={css.row}>
      <StatusPill>{t('new')}</StatusPill>
      <StatusPill tone="brand">{t('open')}</StatusPill>
      <StatusPill tone="good">{t('well')}</StatusPill>
      <StatusPill tone="attention">{t('planDue')}</StatusPill>
      <StatusPill tone="urgent">{t('crisis')}</StatusPill>
      <StatusPill tone="info">{t('spanish')}</StatusPill>
      <StatusPill tone="kin">{t('familySession')}</StatusPill>
      <SavedState state="saved" /><SavedState state="saving" />
      <SavedState state="unsaved" /><SavedState state="offline" />
    </div>
  )
}

/** Buttons, notices, the one question before something final. */
export function SampleActions() {
  const t = useText(sampleText)
  const [asking, setAsking] = useState(false)
  return (
    <div className={css.row}>
      <Button onClick={() => setAsking(true)}>{t('sign')}</Button>
      <Button variant="default" onClick={() => offerUndo({ message: t('undoMessage'), onUndo: () => undefined })}>
        {t('attendance')}
      </Button>
      <Button variant="light" onClick={() => notify({ message: t('saveDone') })}>{t('open')}</Button>
      <Button variant="subtle" onClick={() => notify({ message: t('problemNotice'), tone: 'attention' })}>
        {t('call')}
      </Button>
      <Button color="clay" variant="light">{t('crisis')}</Button>
      <Button disabled>{t('next2')}</Button>
      <ConfirmSheet
        opened={asking} onClose={() => setAsking(false)} title={t('signTitle')} confirm={t('sign')}
        onConfirm={() => setAsking(false)}
      >
        {t('signWords')}
        <Select mt="md" label={t('message')} data={[t('yes'), t('no')]} defaultValue={t('yes')} />
      </ConfirmSheet>
    </div>
  )
}

/** A form with words for everything, and one answer to look at. */
export function SampleForm() {
  const t = useText(sampleText)
  return (
    <>
      <Stepper
        label={t('setUp')} current={2} onStep={() => undefined}
        steps={[t('stepYou'), t('stepClinic'), t('stepProgram'), t('stepPeople'), t('stepReady')]}
      />
      <ErrorSummary errors={[{ fieldId: 'sample-phone', sentence: t('phoneError') }]} />
      <FormRow>
        <TextInput label={t('name')} description={t('nameHelp')} defaultValue="Dana" autoComplete="nickname" />
        <TextInput id="sample-phone" label={t('phone')} defaultValue="555 01" error={t('phoneError')} type="tel" />
        <Field label={t('message')} why={t('messageWhy')} optional>
          {control => (
            <select {...control} className={css.select}><option>{t('yes')}</option><option>{t('no')}</option></select>
          )}
        </Field>
      </FormRow>
    </>
  )
}
