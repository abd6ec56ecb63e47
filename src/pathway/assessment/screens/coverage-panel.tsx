import { Autocomplete, Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { endCoverage, enterCoverage, showCoverage } from '../coverage/enter-coverage.ts'
import css from './assessment.module.css'
import { coverageText } from './coverage.text.ts'

function Enter({ clientId, known, onDone }: { clientId: string, known: OutputOf<typeof showCoverage>, onDone: () => void }) {
  const t = useText(coverageText)
  const [form, setForm] = useState(known.coverages.length === 0 ? known.saidBeforehand : { payer: '', memberId: '', holder: '' })
  const enter = useAct<typeof enterCoverage>('assessment.enter-coverage', { refresh: ['assessment.', 'plan.'], onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    enter.mutate({ clientId, ...form })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      {known.coverages.length === 0 && known.saidBeforehand.payer !== '' && <p className={css.quiet}>{t('said')}</p>}
      <Autocomplete label={t('payer')} description={t('payerHint')} value={form.payer} maxLength={120} data={known.payers} onChange={payer => setForm({ ...form, payer })} />
      <TextInput label={t('memberId')} value={form.memberId} maxLength={60} onChange={event => setForm({ ...form, memberId: event.currentTarget.value })} />
      <TextInput label={t('holder')} value={form.holder} maxLength={120} onChange={event => setForm({ ...form, holder: event.currentTarget.value })} />
      <Button type="submit" variant="default" loading={enter.isPending} disabled={form.payer.trim() === ''}>{t('confirm')}</Button>
    </form>
  )
}

/** Who pays for this client: what they wrote beforehand is there to confirm, and what no longer holds is kept. */
export function CoveragePanel({ clientId }: { readonly clientId: string }) {
  const t = useText(coverageText)
  const when = useWhen()
  const [entering, setEntering] = useState(false)
  const { data } = useAsk<typeof showCoverage>('assessment.coverage', { clientId })
  const end = useAct<typeof endCoverage>('assessment.end-coverage', { refresh: ['assessment.', 'plan.'] })
  if (data === undefined) return null
  const holds = data.coverages.some(({ endedAt }) => endedAt === null)
  return (
    <Section title={t('title')} action={!entering && <Button size="compact-sm" variant="default" onClick={() => setEntering(true)}>{t(holds ? 'another' : 'enter')}</Button>}>
      {!holds && !entering && <p className={css.quiet}>{t(data.saidBeforehand.payer === '' ? 'none' : 'toConfirm', { payer: data.saidBeforehand.payer })}</p>}
      <ul className={css.list}>
        {data.coverages.map(({ id, payer, memberId, endedAt }) => (
          <li key={id} className={css.item}>
            <p><strong>{payer}</strong> {memberId}{endedAt !== null && <span className={css.quiet}> · {t('ended', { day: when.day(endedAt) })}</span>}</p>
            {endedAt === null && <Button size="compact-sm" variant="subtle" aria-label={`${t('end')}: ${payer}`} onClick={() => end.mutate({ id })}>{t('end')}</Button>}
          </li>
        ))}
      </ul>
      {entering && <Enter clientId={clientId} known={data} onDone={() => setEntering(false)} />}
    </Section>
  )
}
