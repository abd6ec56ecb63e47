import { Anchor, Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import type { FirstWay } from '../link/link.words.ts'
import { NewPassword } from './new-password.tsx'
import { makePasskey, passkeysWork } from './passkey.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** How somebody new will sign in from now on: a passkey first, a password for whoever prefers it. */
export function ChooseFirstWay({ who, onWay, ready = true }: {
  readonly who: { readonly name: string, readonly email: string },
  /** Asked before the browser opens its question; false while something above is missing. */
  readonly ready?: boolean,
  readonly onWay: (way: FirstWay) => Promise<void>,
}) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  const able = passkeysWork()
  const [byPassword, setByPassword] = useState(!able)
  const [password, setPassword] = useState('')
  if (!byPassword) {
    return (
      <div className={css.stack}>
        <p className={css.quiet}>{t('passkeyWhy')}</p>
        <Button
          size="lg" leftSection={<IconFingerprint size={20} aria-hidden />} loading={busy} disabled={!ready}
          onClick={() => go(async () => onWay({ by: 'passkey', passkey: await makePasskey(who) }))}
        >
          {t('makePasskey')}
        </Button>
        <Trouble of={trouble} />
        <Anchor component="button" type="button" size="sm" onClick={() => setByPassword(true)}>{t('usePassword')}</Anchor>
      </div>
    )
  }
  return (
    <form
      className={css.stack}
      onSubmit={event => {
        event.preventDefault()
        go(() => onWay({ by: 'password', password }))
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={who.email} />
      <NewPassword value={password} onChange={setPassword} />
      <Trouble of={trouble} />
      <Button size="lg" type="submit" loading={busy} disabled={!ready || password.length < 15}>{t('next')}</Button>
      {able && <Anchor component="button" type="button" size="sm" onClick={() => setByPassword(false)}>{t('usePasskey')}</Anchor>}
    </form>
  )
}
