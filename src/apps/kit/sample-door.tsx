import { Anchor, Button, Divider, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { FormRow } from '../../platform/web/kit/field.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { PrintSheet } from '../../platform/web/kit/print-sheet.tsx'
import { Stepper } from '../../platform/web/kit/stepper.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './kit.module.css'
import { sampleText } from './kit-sample.text.ts'

/** A sign-in. */
export function SampleDoor() {
  const t = useText(sampleText)
  return (
    <DoorShell name="Harbor Street Clinic">
      <PageHeader title={t('signIn')} tabTitle={t('signIn')} lead={t('signInLead')} />
      <div className={css.stack}>
        <Button size="lg" leftSection={<IconFingerprint size={20} aria-hidden />}>{t('passkey')}</Button>
        <Divider label={t('or')} />
        <TextInput label={t('email')} size="md" autoComplete="username" type="email" />
        <PasswordInput label={t('password')} size="md" autoComplete="current-password" />
        <Button size="md" variant="default">{t('signIn')}</Button>
        <Anchor href="#help" size="sm">{t('forgot')}</Anchor>
      </div>
    </DoorShell>
  )
}

/** One page of the set-up. */
export function SampleSetUp() {
  const t = useText(sampleText)
  return (
    <DoorShell
      width="wide"
      above={(
        <Stepper
          label={t('setUp')} current={1}
          steps={[t('stepYou'), t('stepClinic'), t('stepProgram'), t('stepPeople'), t('stepReady')]}
        />
      )}
    >
      <PageHeader title={t('setUpTitle')} tabTitle={t('setUp')} lead={t('setUpLead')} />
      <div className={css.stack}>
        <TextInput label={t('clinicName')} size="md" defaultValue="Harbor Street Clinic" />
        <FormRow>
          <TextInput label={t('timeZone')} size="md" defaultValue="America/New_York" />
          <TextInput label={t('phone')} size="md" type="tel" />
        </FormRow>
        <div className={css.ends}><Button variant="default">{t('back')}</Button><Button>{t('next2')}</Button></div>
      </div>
    </DoorShell>
  )
}

/** A page of paper. */
export function SamplePrint() {
  const t = useText(sampleText)
  return (
    <PrintSheet title={t('planTitle')} head={<span>Dana W.</span>} foot={<p>{t('printNotice')}</p>}>
      <p>{t('helloLead')}</p>
      <p>{t('lastStepValue')}</p>
    </PrintSheet>
  )
}
