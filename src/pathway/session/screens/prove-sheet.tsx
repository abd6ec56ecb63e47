import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { prove } from '../../../people/sign-in/prove.ts'
import { passkeysWork, showPasskey } from '../../../people/sign-in/screens/passkey.ts'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'

/** Asks who signs to show once more that it is them: passkey, or password and code. */
export function ProveSheet({ opened, onClose, onProven }: { readonly opened: boolean, readonly onClose: () => void, readonly onProven: () => void }) {
  const t = useText(noteText)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [failed, setFailed] = useState<string | null>(null)
  const act = useAct<typeof prove>('sign-in.prove', {
    onDone: () => { setPassword(''); setCode(''); setFailed(null); onProven() },
    onProblem: problem => { setFailed(problem.sentence); return true },
  })
  const byPassword = (event: FormEvent): void => {
    event.preventDefault()
    act.mutate({ proof: { by: 'password', password, ...(code !== '' && { code }) } })
  }
  const byPasskey = async (): Promise<void> => {
    try {
      act.mutate({ proof: { by: 'passkey', passkey: await showPasskey() } })
    } catch {
      setFailed(null)
    }
  }
  return (
    <Sheet opened={opened} onClose={onClose} title={t('proveTitle')}>
      <form className={css.write} onSubmit={byPassword}>
        <p className={css.quiet}>{t('proveLead')}</p>
        {passkeysWork() && <Button variant="default" onClick={() => { void byPasskey() }}>{t('withPasskey')}</Button>}
        <PasswordInput label={t('password')} autoComplete="current-password" value={password} onChange={event => setPassword(event.currentTarget.value)} />
        <TextInput label={t('code')} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={event => setCode(event.currentTarget.value)} />
        {failed !== null && <p className={css.problem} role="alert">{failed}</p>}
        <Button type="submit" loading={act.isPending}>{t('prove')}</Button>
      </form>
    </Sheet>
  )
}
