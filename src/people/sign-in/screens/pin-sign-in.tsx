import { Button } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { signInWithPin } from '../link/sign-in-with-pin.ts'
import { PinField } from './code-field.tsx'
import { OpenByTouch } from './open-by-touch.tsx'
import { boundDevice, deviceName, touchOpens } from './this-device.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** A bound phone opens with its PIN, or with a finger or a face when its owner said so. */
export function PinSignIn({ onIn }: { readonly onIn: (kind: 'client' | 'supporter') => void }) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  const [pin, setPin] = useState('')
  const byTouch = touchOpens.get() === 'yes'
  const enter = async (): Promise<void> => {
    try {
      const { kind } = await call<typeof signInWithPin>('sign-in.with-pin', { deviceKey: boundDevice.get() ?? '', pin, device: deviceName() }, { key: newIntent() })
      onIn(kind)
    } finally {
      setPin('')
    }
  }
  return (
    <form className={css.stack} onSubmit={event => { event.preventDefault(); go(enter) }}>
      {byTouch && <OpenByTouch onIn={onIn} />}
      <PinField label={t('pin')} value={pin} onChange={setPin} first={!byTouch} />
      <Trouble of={trouble} />
      <Button size="lg" type="submit" variant={byTouch ? 'default' : 'filled'} loading={busy} disabled={pin.length < 6}>{t('open')}</Button>
    </form>
  )
}
