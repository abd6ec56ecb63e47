import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { call, newIntent, refreshAnswers, useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { endOther, mySignIns, myWays } from '../my-sign-ins.ts'
import type { addPasskey, dropPasskey } from '../passkey/add-passkey.ts'
import type { Ways } from '../sign-in.words.ts'
import { accountText } from './account.text.ts'
import css from './account.module.css'
import { makePasskey, passkeysWork } from './passkey.ts'
import { SecondStep } from './second-step.tsx'
import { Trouble } from './trouble.tsx'
import { useProof } from './use-proof.tsx'
import { useStep } from './use-step.ts'

function Passkeys({ ways }: { ways: Ways }) {
  const t = useText(accountText)
  const when = useWhen()
  const queries = useQueryClient()
  const { busy, trouble, go } = useStep()
  const { proven, sheet } = useProof()
  const done = async (message: string): Promise<void> => {
    notify({ message })
    await refreshAnswers(queries, ['sign-in.'])
  }
  const add = (): void => go(() => proven(async () => {
    await call<typeof addPasskey>('sign-in.add-passkey', await makePasskey(), { key: newIntent() })
    await done(t('added'))
  }))
  const remove = (id: string): void => go(() => proven(async () => {
    await call<typeof dropPasskey>('sign-in.remove-passkey', { id }, { key: newIntent() })
    await done(t('removed'))
  }))
  return (
    <Section
      title={t('passkeys')} lead={ways.passkeys.length === 0 ? t('noPasskeys') : t('passkeysLead')}
      action={passkeysWork() && <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} loading={busy} onClick={add}>{t('addPasskey')}</Button>}
    >
      <ul className={css.lines}>
        {ways.passkeys.map(passkey => (
          <li key={passkey.id}>
            <span><strong>{passkey.name}</strong><span className={css.hint}>{passkey.usedAt === null ? t('neverUsed') : t('used', { when: when.ago(passkey.usedAt) })}</span></span>
            <Button variant="subtle" color="gray" aria-label={t('removeName', { name: passkey.name })} onClick={() => remove(passkey.id)}>{t('remove')}</Button>
          </li>
        ))}
      </ul>
      <Trouble of={trouble} />
      {sheet}
    </Section>
  )
}

function SignIns() {
  const t = useText(accountText)
  const when = useWhen()
  const { data, error, isPending, refetch } = useAsk<typeof mySignIns>('sign-in.list-mine', {})
  const end = useAct<typeof endOther>('sign-in.end-other', { refresh: ['sign-in.list-mine'], onDone: () => notify({ message: t('ended') }) })
  if (isPending) return <LoadingState lines={3} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <Section
      title={t('signIns')} lead={data.length > 1 ? t('signInsLead') : t('alone')}
      action={data.length > 1 && <Button variant="default" onClick={() => end.mutate({})}>{t('endAll')}</Button>}
    >
      <ul className={css.lines}>
        {data.map(signIn => (
          <li key={signIn.id}>
            <span>
              <strong>{signIn.device}</strong>
              <span className={css.hint}>{t('since', { when: when.dayTime(signIn.startedAt) })} · {t('seen', { when: when.ago(signIn.seenAt) })}</span>
            </span>
            {signIn.here ? <StatusPill tone="good">{t('here')}</StatusPill>
              : <Button variant="subtle" color="gray" aria-label={t('endName', { device: signIn.device })} onClick={() => end.mutate({ id: signIn.id })}>{t('end')}</Button>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** How I sign in, and where I am signed in. */
export function AccountPage() {
  const t = useText(accountText)
  const { data: ways, error, isPending, refetch } = useAsk<typeof myWays>('sign-in.my-ways', {})
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {ways && <div className={css.page}><Passkeys ways={ways} /><SecondStep ways={ways} /><SignIns /></div>}
    </>
  )
}
