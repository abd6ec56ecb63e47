import { Button, Divider } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { signInOnPhone } from '../link/phone-passkey.ts'
import { boundDevice, deviceName } from './this-device.ts'
import { touchText } from './touch.text.ts'
import css from './ways.module.css'

/** One touch instead of six digits; when it does not work, the PIN stands right below. */
export function OpenByTouch({ onIn }: { readonly onIn: (kind: 'client' | 'supporter') => void }) {
  const t = useText(touchText)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const enter = async (): Promise<void> => {
    const { showPasskey } = await import('./passkey.ts')
    const { kind } = await call<typeof signInOnPhone>('sign-in.on-phone', { deviceKey: boundDevice.get() ?? '', passkey: await showPasskey(), device: deviceName() }, { key: newIntent() })
    onIn(kind)
  }
  const touch = (): void => {
    setBusy(true)
    setFailed(false)
    enter().catch(() => setFailed(true)).finally(() => setBusy(false))
  }
  return (
    <>
      <Button size="lg" leftSection={<IconFingerprint size={22} aria-hidden />} loading={busy} onClick={touch}>{t('open')}</Button>
      {failed && <p className={css.trouble} data-tone="attention" role="alert">{t('failed')}</p>}
      <Divider label={t('or')} />
    </>
  )
}
