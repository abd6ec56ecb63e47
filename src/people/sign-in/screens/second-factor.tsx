import { Anchor, Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { addPasskey } from '../passkey/add-passkey.ts'
import type { confirmSecondFactor } from '../second-factor/confirm-second-factor.ts'
import type { beginSecondFactor } from '../second-factor/start-second-factor.ts'
import { CodeField } from './code-field.tsx'
import { makePasskey, passkeysWork } from './passkey.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useProof } from './use-proof.tsx'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

interface Begun { readonly picture: string, readonly secret: string }

const inFours = (secret: string): string => secret.replace(/(.{4})/gu, '$1 ').trim()

function Scan({ begun }: { begun: Begun }) {
  const t = useText(wayInText)
  return (
    <div className={css.scan}>
      <img className={css.picture} alt={t('scanPicture')} src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`} />
      <div>
        <p>{t('scanFirst')}</p>
        <details>
          <summary>{t('cannotScan')}</summary>
          <p>{t('secret')}</p>
          <code className={css.secret}>{inFours(begun.secret)}</code>
        </details>
      </div>
    </div>
  )
}

/** Sets up the second step of a password: picture, first code, recovery codes. */
export function SecondFactorSteps({ onDone, offerPasskey = true }: { readonly onDone: () => void, readonly offerPasskey?: boolean }) {
  const t = useText(wayInText)
  const asking = useRef(false)
  const [begun, setBegun] = useState<Begun>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [code, setCode] = useState('')
  const { busy, trouble, go } = useStep()
  const { proven, sheet } = useProof()
  useEffect(() => {
    if (asking.current) return
    asking.current = true
    go(() => proven(async () => setBegun(await call<typeof beginSecondFactor>('sign-in.start-second-factor', {}, { key: newIntent() }))))
  }, [go, proven])
  if (codes !== undefined) {
    return (
      <>
        <PageHeader title={t('codesTitle')} tabTitle={t('codesTitle')} lead={t('codesLead')} />
        <RecoveryCodes codes={codes} onKept={onDone} />
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('scanTitle')} tabTitle={t('scanTitle')} lead={t('scanLead')} />
      <form
        className={css.stack}
        onSubmit={event => {
          event.preventDefault()
          go(async () => setCodes((await call<typeof confirmSecondFactor>('sign-in.confirm-second-factor', { code }, { key: newIntent() })).recoveryCodes))
        }}
      >
        {begun === undefined ? <LoadingState lines={3} /> : <Scan begun={begun} />}
        <CodeField label={t('sixDigits')} value={code} onChange={setCode} />
        <Trouble of={trouble} />
        <Button size="lg" type="submit" loading={busy} disabled={begun === undefined || code.length < 6}>{t('confirm')}</Button>
        {offerPasskey && passkeysWork() && (
          <Anchor
            component="button" type="button" size="sm"
            onClick={() => go(async () => {
              await call<typeof addPasskey>('sign-in.add-passkey', await makePasskey(), { key: newIntent() })
              onDone()
            })}
          >
            {t('insteadPasskey')}
          </Anchor>
        )}
      </form>
      {sheet}
    </>
  )
}
