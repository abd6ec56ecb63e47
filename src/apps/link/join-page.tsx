import { Anchor, Button, TextInput } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { bindDevice } from '../../people/sign-in/link/bind-device.ts'
import type { lookAtLink } from '../../people/sign-in/link/look-at-link.ts'
import type { notMe } from '../../people/sign-in/link/not-me.ts'
import { PinField } from '../../people/sign-in/screens/code-field.tsx'
import { boundDevice, deviceName, homeOf, touchOpens } from '../../people/sign-in/screens/this-device.ts'
import { Trouble } from '../../people/sign-in/screens/trouble.tsx'
import { useStep } from '../../people/sign-in/screens/use-step.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { call, newIntent, useAsk } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageTitle } from '../../platform/web/kit/page-title.tsx'
import { keepForOffline } from '../../platform/web/offline-app.ts'
import { Problem } from '../../platform/web/problem.ts'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { forgetCode, keptCode } from './join-code.ts'
import { linkText } from './link.text.ts'

const Invited = lazy(async () => ({ default: (await import('./invited.tsx')).Invited }))

/** The app comes while somebody chooses a PIN: its first screen is there at once. */
const fetchPhoneApp = (): void => keepForOffline('/keel-worker.js', '/my/')

function BindPhone({ code, asksBirthDate, onNotMe }: { code: string, asksBirthDate: boolean, onNotMe: () => void }) {
  const t = useText(linkText)
  useEffect(fetchPhoneApp, [])
  const { busy, trouble, go } = useStep()
  const [birthDate, setBirthDate] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const differs = again.length === 6 && again !== pin
  const bind = async (): Promise<void> => {
    const input = { code, pin, device: deviceName(), ...(asksBirthDate && { birthDate }) }
    const { deviceKey, kind } = await call<typeof bindDevice>('sign-in.bind-device', input, { key: newIntent() })
    boundDevice.set(deviceKey)
    touchOpens.set('no')
    forgetCode()
    globalThis.location.replace(homeOf(kind))
  }
  return (
    <>
      <PageTitle title={t('phoneTitle')} tabTitle={t('phoneTitle')} lead={t('phoneLead')} />
      <form className={ways.stack} onSubmit={event => { event.preventDefault(); go(bind) }}>
        {asksBirthDate && (
          <TextInput
            label={t('birthDate')} description={t('birthDateHelp')} type="date" size="lg" autoComplete="bday" required withAsterisk={false}
            value={birthDate} onChange={event => setBirthDate(event.currentTarget.value)}
          />
        )}
        <PinField label={t('newPin')} value={pin} onChange={setPin} fresh />
        <PinField label={t('pinAgain')} value={again} onChange={setAgain} fresh {...(differs && { error: t('pinDiffers') })} />
        <Trouble of={trouble} />
        <Button size="lg" type="submit" loading={busy} disabled={pin.length < 6 || again !== pin}>{t('bind')}</Button>
        <Anchor component="button" type="button" size="sm" onClick={() => go(async () => {
          await call<typeof notMe>('sign-in.not-me', { code }, { key: newIntent() })
          forgetCode()
          onNotMe()
        })}>{t('notMe')}</Anchor>
      </form>
    </>
  )
}

/** Why the link opens nothing, and the way on: the PIN where this phone is already somebody's, else a new link. Without a network nothing is said about the link. */
function NotOpened({ problem, onRetry }: { problem: Error, onRetry: () => void }) {
  const t = useText(linkText)
  if (!(problem instanceof Problem) || problem.status !== 410) return <ErrorState problem={problem} onRetry={onRetry} />
  return (
    <EmptyState title={t('linkOver')} action={boundDevice.get() !== null && <Button component="a" href="/sign-in" size="lg">{t('openWithPin')}</Button>}>
      {problem.sentence} {t('noNeedToSay')}
    </EmptyState>
  )
}

function Opened({ code }: { code: string }) {
  const t = useText(linkText)
  const [wrong, setWrong] = useState(false)
  const { data: face, error, isPending, refetch } = useAsk<typeof lookAtLink>('sign-in.look-at-link', { code })
  if (wrong) return <EmptyState title={t('notMe')}>{t('notMeThanks')}</EmptyState>
  if (isPending) return <LoadingState lines={4} />
  if (error) return <NotOpened problem={error} onRetry={() => void refetch()} />
  return face.staff ? <Suspense fallback={<LoadingState lines={4} />}><Invited code={code} staff={face.staff} /></Suspense> : <BindPhone code={code} asksBirthDate={face.asksBirthDate} onNotMe={() => setWrong(true)} />
}

/** Where a handed-over link leads. The code stands after the #: it reaches no server log, and leaves the address at once. */
export function JoinPage() {
  const t = useText(linkText)
  const code = keptCode()
  return (
    <DoorShell name={code === '' ? 'Evenkeel' : 'Keel'}>
      {code === '' ? <EmptyState title={t('noLinkTitle')}>{t('noLink')}</EmptyState> : <Opened code={code} />}
    </DoorShell>
  )
}
