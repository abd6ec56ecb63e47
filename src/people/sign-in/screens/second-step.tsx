import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { call, newIntent, refreshAnswers } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { changePassword } from '../password/change-password.ts'
import type { renewRecoveryCodes } from '../second-factor/confirm-second-factor.ts'
import type { Ways } from '../sign-in.words.ts'
import css from './account.module.css'
import { accountText } from './account.text.ts'
import { NewPassword } from './new-password.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorSteps } from './second-factor.tsx'
import { Trouble } from './trouble.tsx'
import { useProof } from './use-proof.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import ways from './ways.module.css'

function Line({ title, state, action }: { title: string, state: string, action: ReactNode }) {
  return <li><span><strong>{title}</strong><span className={css.hint}>{state}</span></span>{action}</li>
}

function PasswordSheet({ opened, onClose, onDone }: { opened: boolean, onClose: () => void, onDone: () => void }) {
  const t = useText(accountText)
  const w = useText(wayInText)
  const [password, setPassword] = useState('')
  const { busy, trouble, go } = useStep()
  const { proven, sheet } = useProof()
  const save = (): void => go(() => proven(async () => {
    await call<typeof changePassword>('sign-in.change-password', { password }, { key: newIntent() })
    setPassword('')
    onDone()
  }))
  return (
    <>
      <Sheet opened={opened} onClose={onClose} title={t('change')}>
        <form className={ways.stack} onSubmit={event => { event.preventDefault(); save() }}>
          <NewPassword label={w('newPassword')} value={password} onChange={setPassword} />
          <Trouble of={trouble} />
          <Button type="submit" loading={busy} disabled={password.length < 15}>{t('save')}</Button>
        </form>
      </Sheet>
      {sheet}
    </>
  )
}

/** Password, code app and recovery codes of my account. */
export function SecondStep({ ways: mine }: { readonly ways: Ways }) {
  const t = useText(accountText)
  const w = useText(wayInText)
  const queries = useQueryClient()
  const [opened, setOpened] = useState<'password' | 'app'>()
  const [codes, setCodes] = useState<readonly string[]>()
  const { trouble, go } = useStep()
  const { proven, sheet } = useProof()
  const close = (): void => setOpened(undefined)
  const refresh = (): void => {
    close()
    setCodes(undefined)
    void refreshAnswers(queries, ['sign-in.'])
  }
  const renew = (): void => go(() => proven(async () => {
    setCodes((await call<typeof renewRecoveryCodes>('sign-in.renew-recovery-codes', {}, { key: newIntent() })).recoveryCodes)
  }))
  return (
    <Section title={t('secondStep')}>
      <ul className={css.lines}>
        <Line
          title={t('password')} state={mine.password ? t('passwordSet') : t('passwordNone')}
          action={<Button variant="default" onClick={() => setOpened('password')}>{mine.password ? t('change') : t('setPassword')}</Button>}
        />
        <Line
          title={t('codeApp')} state={mine.secondFactor ? t('codeAppOn') : t('codeAppOff')}
          action={<Button variant="default" onClick={() => setOpened('app')}>{mine.secondFactor ? t('newApp') : t('setUpApp')}</Button>}
        />
        {mine.secondFactor && (
          <Line title={t('codes')} state={t('codesLeft', { count: mine.codesLeft })} action={<Button variant="default" onClick={renew}>{t('newCodes')}</Button>} />
        )}
      </ul>
      <Trouble of={trouble} />
      <PasswordSheet opened={opened === 'password'} onClose={close} onDone={() => { notify({ message: t('passwordChanged') }); refresh() }} />
      <Sheet opened={opened === 'app'} onClose={close} title={t('codeApp')}>
        {opened === 'app' && <SecondFactorSteps onDone={refresh} offerPasskey={false} />}
      </Sheet>
      <Sheet opened={codes !== undefined} onClose={refresh} title={w('codesTitle')}>
        {codes && <RecoveryCodes codes={codes} onKept={refresh} />}
      </Sheet>
      {sheet}
    </Section>
  )
}
