import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { payerAsks } from '../payer-rules.ts'
import type { Plan } from '../plan.words.ts'
import { payerText } from './payer.text.ts'
import css from './plan.module.css'

/** What the payers of this client ask of the plan and what is missing of it; and whose rules nobody has decided about. Nothing is shown where no payer asks. */
export function PayerPanel({ plan }: { readonly plan: Pick<Plan, 'id' | 'clientId' | 'version'> }) {
  const t = useText(payerText)
  const { data } = useAsk<typeof payerAsks>('plan.payer-asks', { planId: plan.id })
  if (data === undefined) return null
  return (
    <>
      {data.asks.map(({ by, citation, url, mark, missing }) => (
        <Section key={citation} title={t('asks', { payer: by })}>
          <div className={css.tight}>
            {missing.length === 0 ? <p>{t('complete')}</p> : (
              <ul className={css.plain}>
                {missing.map(what => <li key={what}>{t(what)} {what === 'diagnosis' && <Anchor component={Link} to={`/clients/${plan.clientId}/assessment`}>{t('toAssessment')}</Anchor>}</li>)}
              </ul>
            )}
            <p className={css.quiet}>{url === null ? citation : <Anchor href={url} target="_blank" rel="noreferrer" inherit>{citation}</Anchor>}{mark !== 'verified' && ` (${t('reminder')})`}</p>
          </div>
        </Section>
      ))}
      {data.undecided.map(payer => (
        <Section key={payer} title={t('asks', { payer })}>
          <p>{t('undecided', { payer })} <Anchor component={Link} to="/plans">{t('toRules')}</Anchor></p>
        </Section>
      ))}
    </>
  )
}
