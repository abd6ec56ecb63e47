import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { PinSignIn } from '../../people/sign-in/screens/pin-sign-in.tsx'
import { SignInForm } from '../../people/sign-in/screens/sign-in-form.tsx'
import { boundDevice, homeOf } from '../../people/sign-in/screens/this-device.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { doorPagesText } from './door.text.ts'

/** A neutral face for a client's or supporter's phone: the app's name, a PIN, nothing about a clinic. */
function PhonePage({ onStaff }: { onStaff: () => void }) {
  const t = useText(doorPagesText)
  return (
    <DoorShell name="Keel" below={<Anchor component="button" type="button" size="sm" ta="start" onClick={onStaff}>{t('staffHere')}</Anchor>}>
      <PageHeader title={t('pinTitle')} tabTitle={t('signIn')} lead={t('pinLead')} />
      <PinSignIn onIn={kind => globalThis.location.assign(homeOf(kind))} />
      <p>{t('forgotPin')}</p>
    </DoorShell>
  )
}

/** Everybody's way in: a bound phone asks its PIN, every other browser asks a staff member. */
export function SignInPage() {
  const t = useText(doorPagesText)
  const [phone, setPhone] = useState(() => boundDevice.get() !== null)
  if (phone) return <PhonePage onStaff={() => setPhone(false)} />
  return (
    <DoorShell below={<Anchor href="/" size="sm">{t('toStart')}</Anchor>}>
      <SignInForm title={t('signInTitle')} lead={t('signInLead')} onIn={() => globalThis.location.assign(homeOf('staff'))} />
    </DoorShell>
  )
}
