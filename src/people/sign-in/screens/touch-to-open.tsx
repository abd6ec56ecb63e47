import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useRemembered } from '../../../platform/web/remembered.ts'
import { useText } from '../../../platform/web/text.ts'
import type { addPhonePasskey, dropPhonePasskeys, phonePasskeyOptions } from '../link/phone-passkey.ts'
import { PinField } from './code-field.tsx'
import { passkeyFrom, passkeysWork } from './passkey.ts'
import { boundDevice, touchOpens } from './this-device.ts'
import { touchText } from './touch.text.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import css from './ways.module.css'

/** Lets a finger or a face open this phone, or stops that. */
export function TouchToOpen() {
  const t = useText(touchText)
  const { busy, trouble, go } = useStep()
  const [opens, setOpens] = useRemembered(touchOpens)
  const [pin, setPin] = useState('')
  const deviceKey = boundDevice.get()
  if (!passkeysWork() || deviceKey === null) return null
  const turnOn = async (): Promise<void> => {
    const offered = await call<typeof phonePasskeyOptions>('sign-in.phone-passkey-options', { deviceKey, pin }, { key: newIntent() }).finally(() => setPin(''))
    await call<typeof addPhonePasskey>('sign-in.add-phone-passkey', await passkeyFrom(offered), { key: newIntent() })
    setOpens('yes')
    notify({ message: t('isOn') })
  }
  const turnOff = async (): Promise<void> => {
    await call<typeof dropPhonePasskeys>('sign-in.remove-phone-passkeys', {}, { key: newIntent() })
    setOpens('no')
    notify({ message: t('isOff') })
  }
  if (opens === 'yes') {
    return (
      <div className={css.stack}>
        <p className={css.quiet}>{t('isOn')}</p>
        <Trouble of={trouble} />
        <Button variant="default" loading={busy} onClick={() => go(turnOff)}>{t('turnOff')}</Button>
      </div>
    )
  }
  return (
    <form className={css.stack} onSubmit={event => { event.preventDefault(); go(turnOn) }}>
      <p className={css.quiet}>{t('lead')}</p>
      <PinField label={t('pin')} value={pin} onChange={setPin} />
      <Trouble of={trouble} />
      <Button type="submit" leftSection={<IconFingerprint size={20} aria-hidden />} loading={busy} disabled={pin.length < 6}>{t('turnOn')}</Button>
    </form>
  )
}
