import { Button, Divider, PasswordInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import type { Proof } from '../sign-in.words.ts'
import { CodeField } from './code-field.tsx'
import { passkeysWork, showPasskey } from './passkey.ts'
import { takeFocus } from './take-focus.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** Shows again who one is: one touch, or the password (and the code where it matters). */
export function ProveForm({ onProof, withCode = false, submit }: {
  readonly onProof: (proof: Proof) => Promise<void>, readonly withCode?: boolean, readonly submit: string,
}) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const byPassword = async (): Promise<void> => {
    try {
      await onProof({ by: 'password', password, ...(withCode && { code }) })
    } finally {
      setCode('')
    }
  }
  return (
    <div className={css.stack}>
      {passkeysWork() && (
        <>
          <Button
            size="lg" leftSection={<IconFingerprint size={20} aria-hidden />} loading={busy}
            onClick={() => go(async () => onProof({ by: 'passkey', passkey: await showPasskey() }))}
          >
            {t('usePasskeyNow')}
          </Button>
          <Divider label={t('or')} />
        </>
      )}
      <form className={css.stack} onSubmit={event => { event.preventDefault(); go(byPassword) }}>
        <PasswordInput
          label={t('password')} size="md" autoComplete="current-password" ref={takeFocus}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          value={password} onChange={event => setPassword(event.currentTarget.value)}
        />
        {withCode && <CodeField recovery value={code} onChange={setCode} />}
        <Trouble of={trouble} />
        <Button size="md" type="submit" variant="default" loading={busy} disabled={password === '' || (withCode && code.length < 6)}>{submit}</Button>
      </form>
    </div>
  )
}
