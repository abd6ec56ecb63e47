import { Anchor, Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, newIntent, useAsk } from '../../../platform/web/call.ts'
import { forgetDrafts } from '../../../platform/web/draft.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { signOut } from '../end-sign-in.ts'
import type { unlock } from '../prove.ts'
import type { Proof } from '../sign-in.words.ts'
import type { whoWasHere } from '../who-was-here.ts'
import { PinField } from './code-field.tsx'
import { uncoverScreen } from './lock-state.ts'
import { lockText } from './lock.text.ts'
import { ProveForm } from './prove-form.tsx'
import { boundDevice } from './this-device.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

function UnlockWithPin({ onProof }: { onProof: (proof: Proof) => Promise<void> }) {
  const t = useText(wayInText)
  const { busy, trouble, go } = useStep()
  const [pin, setPin] = useState('')
  const open = async (): Promise<void> => {
    try {
      await onProof({ by: 'pin', deviceKey: boundDevice.get() ?? '', pin })
    } finally {
      setPin('')
    }
  }
  return (
    <form className={css.stack} onSubmit={event => { event.preventDefault(); go(open) }}>
      <PinField label={t('pin')} value={pin} onChange={setPin} first />
      <Trouble of={trouble} />
      <Button size="lg" type="submit" loading={busy} disabled={pin.length < 6}>{t('open')}</Button>
    </form>
  )
}

/** Signs out and leaves nothing of one's words for the next person on this computer. */
export async function leave(): Promise<void> {
  await call<typeof signOut>('sign-in.end', {}, { key: newIntent() })
  forgetDrafts()
  globalThis.location.assign('/sign-in')
}

/** Above everything, also above a sheet that was open when the person left. */
const cover = (dialog: HTMLDialogElement | null): void => { if (dialog?.open === false) dialog.showModal() }

/** The cover of a screen left alone: who was here, one touch to go on, or the next person's turn. */
export function LockScreen() {
  const t = useText(lockText)
  const queries = useQueryClient()
  const { busy, trouble, go } = useStep()
  const open = async (proof: Proof): Promise<void> => {
    await call<typeof unlock>('sign-in.unlock', { proof }, { key: newIntent() })
    uncoverScreen()
    await queries.invalidateQueries()
  }
  const { data: person } = useAsk<typeof whoWasHere>('sign-in.who-was-here', {})
  if (!person) return <dialog ref={cover} className={css.lock} aria-label={t('lockedPhone')} onCancel={event => event.preventDefault()} />
  const staff = person.kind === 'staff'
  return (
    <dialog ref={cover} className={css.lock} aria-labelledby="lock-title" onCancel={event => event.preventDefault()}>
      <div className={css.lockCard}>
        <div className={css.lockHead}>
          {staff && <Avatar name={person.name} size={56} />}
          <h1 id="lock-title">{staff ? t('locked', { name: person.name }) : t('lockedPhone')}</h1>
          <p className={css.quiet}>{t('kept')}</p>
        </div>
        {staff ? <ProveForm submit={t('unlock')} onProof={open} /> : <UnlockWithPin onProof={open} />}
        <div className={css.end}>
          <Anchor component="button" type="button" size="sm" disabled={busy} onClick={() => go(leave)}>{staff ? t('notYou', { name: person.name }) : t('close')}</Anchor>
        </div>
        <Trouble of={trouble} />
      </div>
    </dialog>
  )
}
