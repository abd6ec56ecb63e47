import { Button, Divider, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { signInWithPasskey } from '../passkey/sign-in-with-passkey.ts'
import type { signInWithPassword } from '../password/sign-in-with-password.ts'
import { CodeField } from './code-field.tsx'
import { passkeysWork, showPasskey } from './passkey.ts'
import { SecondFactorSteps } from './second-factor.tsx'
import { deviceName } from './this-device.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

type State = 'password' | 'code-needed' | 'second-factor-needed'

function PasskeyButton({ onIn }: { onIn: () => void }) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  if (!passkeysWork()) return null
  const enter = async (): Promise<void> => {
    await call<typeof signInWithPasskey>('sign-in.with-passkey', { passkey: await showPasskey(), device: deviceName() }, { key: newIntent() })
    onIn()
  }
  return (
    <>
      <Button size="lg" leftSection={<IconFingerprint size={20} aria-hidden />} loading={busy} onClick={() => go(enter)}>{t('passkey')}</Button>
      <Trouble of={trouble} />
      <Divider label={t('or')} />
    </>
  )
}

/** Staff sign in: passkey first, else password and code. */
export function SignInForm({ title, lead, onIn }: { readonly title: string, readonly lead: string, readonly onIn: () => void }) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  const [state, setState] = useState<State>('password')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  if (state === 'second-factor-needed') return <SecondFactorSteps onDone={onIn} />
  const enter = async (): Promise<void> => {
    const answer = await call<typeof signInWithPassword>('sign-in.with-password',
      { email, password, device: deviceName(), ...(state === 'code-needed' && { code }) }, { key: newIntent() })
    if (answer.state === 'in') onIn()
    else setState(answer.state)
  }
  const asksCode = state === 'code-needed'
  return (
    <>
      <PageHeader title={asksCode ? t('codeTitle') : title} tabTitle={t('signIn')} lead={asksCode ? t('codeLead') : lead} />
      <div className={css.stack}>
        {!asksCode && <PasskeyButton onIn={onIn} />}
        <form className={css.stack} onSubmit={event => { event.preventDefault(); go(enter) }}>
          {asksCode ? <CodeField recovery value={code} onChange={setCode} /> : (
            <>
              <TextInput
                label={t('email')} type="email" size="md" autoComplete="username" required withAsterisk={false}
                value={email} onChange={event => setEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label={t('password')} size="md" autoComplete="current-password" required withAsterisk={false}
                visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
                value={password} onChange={event => setPassword(event.currentTarget.value)}
              />
            </>
          )}
          <Trouble of={trouble} />
          <Button size="lg" type="submit" variant={asksCode || !passkeysWork() ? 'filled' : 'default'} loading={busy}>
            {asksCode ? t('confirm') : t('signIn')}
          </Button>
        </form>
      </div>
    </>
  )
}
