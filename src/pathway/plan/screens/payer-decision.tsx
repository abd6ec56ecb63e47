import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { decidePayerRules, payerRules } from '../payer-rules.ts'
import { payerText } from './payer.text.ts'
import css from './plan.module.css'

type Undecided = OutputOf<typeof payerRules>['undecided'][number]

/** The director says whether the rules of a payer of somebody in care hold for this clinic. */
export function PayerDecision({ of: { payer, clients, citations } }: { readonly of: Undecided }) {
  const t = useText(payerText)
  const [saysNo, setSaysNo] = useState(false)
  const [why, setWhy] = useState('')
  const decide = useAct<typeof decidePayerRules>('plan.decide-payer-rules', { refresh: ['plan.', 'task.', 'today.'] })
  return (
    <Section title={t('decideTitle')}>
      <div className={css.tight}>
        <p>{t('clients', { payer, count: clients })}</p>
        <ul className={css.plain}>{citations.map(citation => <li key={citation} className={css.quiet}>{citation}</li>)}</ul>
        {payer === 'Medicare' && <p className={css.quiet}>{t('medicareNote')}</p>}
        <div className={css.row}>
          <Button loading={decide.isPending} onClick={() => decide.mutate({ payer, hold: true })}>{t('hold')}</Button>
          <Button variant="default" onClick={() => setSaysNo(true)}>{t('holdNot')}</Button>
        </div>
        {saysNo && (
          <form className={css.tight} onSubmit={event => { event.preventDefault(); decide.mutate({ payer, hold: false, why }) }}>
            <TextInput label={t('why')} value={why} maxLength={300} data-autofocus onChange={event => setWhy(event.currentTarget.value)} />
            <div><Button type="submit" disabled={why.trim() === ''} loading={decide.isPending}>{t('save')}</Button></div>
          </form>
        )}
      </div>
    </Section>
  )
}
