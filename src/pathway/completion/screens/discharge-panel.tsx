import { Button, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { DischargeKind } from '../completion.words.ts'
import type { dischargeSummary } from '../discharge-summary.ts'
import type { startDischarge } from '../start-discharge.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { KindSelect } from './kind-select.tsx'

function Start({ clientId, open }: { readonly clientId: string, readonly open: number }) {
  const t = useText(completionText)
  const navigate = useNavigate()
  const [kind, setKind] = useState<DischargeKind>('completed')
  const [onDate, setOnDate] = useState(todayIn())
  const start = useAct<typeof startDischarge>('completion.start-discharge', {
    refresh: ['completion.'], onDone: () => { void navigate({ to: `/clients/${clientId}/completion/summary` }) },
  })
  return (
    <div className={css.stack}>
      <p className={css.quiet}>{t('dischargeLead')}</p>
      <KindSelect value={kind} onChange={setKind} />
      {kind === 'completed' && open > 0 && <p className={css.note} data-tone="attention">{t('openStill', { count: open })}</p>}
      <TextInput type="date" label={t('lastDay')} value={onDate} onChange={event => setOnDate(event.currentTarget.value)} />
      <Button loading={start.isPending} onClick={() => start.mutate({ clientId, kind, onDate })}>{t('start')}</Button>
    </div>
  )
}

/** How this stay ends: start it, go on writing, or read what was signed. */
export function DischargePanel({ clientId, episodeId, open }: { readonly clientId: string, readonly episodeId: string, readonly open: number }) {
  const t = useText(completionText)
  const when = useWhen()
  const { data, error, refetch } = useAsk<typeof dischargeSummary>('completion.discharge', { clientId })
  const mine = data?.episodeId === episodeId ? data : null
  return (
    <Section title={t('discharge')}>
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data !== undefined && mine === null && <Start clientId={clientId} open={open} />}
      {mine !== null && (
        <div className={css.tight}>
          <p className={css.quiet}>{mine.signedAt === null ? t('written') : t('ended', { day: when.day(mine.onDate) })}</p>
          <Button component={Link} to={`/clients/${clientId}/completion/summary`} variant={mine.signedAt === null ? 'filled' : 'default'}>{t(mine.signedAt === null ? 'write' : 'read')}</Button>
        </div>
      )}
    </Section>
  )
}
