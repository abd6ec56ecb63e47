import { Button, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { chooseDeadline, deadlines, dropDeadline } from '../deadline-choice.ts'
import type { payerRules } from '../payer-rules.ts'
import type { plansDue } from '../plans-due.ts'
import css from './plan.module.css'
import { OwnRule } from './own-rule.tsx'
import { PayerDecision } from './payer-decision.tsx'
import { payerText } from './payer.text.ts'
import { planText } from './plan.text.ts'
import { ruleText } from './rule.text.ts'

type DueLine = OutputOf<typeof plansDue>[number]

const tones = { overdue: 'urgent', due: 'attention', later: 'neutral' } as const
const stands = { overdue: 'overdue', due: 'soon', later: 'later' } as const

/** What the list shows: what Today counts, for the whole clinic or for one's own people; or everything that has a date. */
const SHOWN = ['mine', 'soon', 'all'] as const
const WHOLE_CLINIC = ['director', 'intake', 'front-desk', 'biller']

const OWN = ['set-by-clinician', 'clinic-plan-7-days', 'clinic-client-7-days', 'clinic-review-30-days'] as const

/** A law is named as it is cited; the clinic's own pace in the reader's language. */
const useCitation = () => {
  const t = useText(planText)
  return ({ id, citation }: { readonly id: string, readonly citation: string }): string => {
    const own = OWN.find(one => one === id)
    return own === undefined ? citation : t(`rule.${own}`)
  }
}

function RuleOf({ line }: { readonly line: DueLine }) {
  const t = useText(planText)
  const cite = useCitation()
  const [first] = line.dues
  if (first === undefined) return null
  return (
    <span>
      {first.rule.url === null ? cite(first.rule) : <a href={first.rule.url} target="_blank" rel="noreferrer">{first.rule.citation}</a>}
      {first.rule.mark !== 'verified' && first.rule.by.kind !== 'clinic' && <span className={css.quiet}> ({t('reminder')})</span>}
      {line.dues.length > 1 && <span className={css.quiet}> {t('alsoAsk', { count: line.dues.length - 1 })}</span>}
    </span>
  )
}

/** Payers whose rules wait for the director: first on the page, a task leads here. */
function WaitForDecision({ directs }: { readonly directs: boolean }) {
  const { data } = useAsk<typeof payerRules>('plan.payer-rules', {})
  return directs && data?.undecided.map(one => <PayerDecision key={one.payer} of={one} />)
}

/** Payers whose rules do not hold here, and why. */
function Declined() {
  const t = useText(payerText)
  const when = useWhen()
  const { data } = useAsk<typeof payerRules>('plan.payer-rules', {})
  return data?.declined.map(({ payer, why, at }) => <p key={payer} className={css.quiet}>{t('declined', { payer, why, when: when.day(at) })}</p>)
}

function Rules() {
  const t = useText(planText)
  const cite = useCitation()
  const { data } = useAsk<typeof deadlines>('plan.deadlines', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const r = useText(ruleText)
  const [next, setNext] = useState<string | null>(null)
  const [writing, setWriting] = useState(false)
  const choose = useAct<typeof chooseDeadline>('plan.choose-deadline', { refresh: ['plan.'], onDone: () => setNext(null) })
  const drop = useAct<typeof dropDeadline>('plan.drop-deadline', { refresh: ['plan.'] })
  if (data === undefined) return null
  const directs = me?.roles.includes('director') === true
  const free = data.shipped.filter(({ id }) => !data.chosen.some(({ rule }) => rule.id === id))
  return (
    <Section title={t('ruleList')} lead={data.chosen.length === 0 ? t('ruleDefault') : t('ruleLead')}>
      <ul className={css.plain}>
        {data.byDefault.map(rule => <li key={rule.id} className={css.quiet}>{cite(rule)}</li>)}
        {data.chosen.map(({ id, rule }) => (
          <li key={id} className={css.between}>
            <span className={css.quiet} style={{ flex: 1 }}>{rule.by.kind !== 'clinic' && `${rule.by.name}. `}{cite(rule)}{rule.by.kind !== 'clinic' && rule.mark !== 'verified' && ` (${t('reminder')})`}{rule.payers !== undefined && ` · ${r('onlyFor', { payers: rule.payers.join(', ') })}`}</span>
            {directs && <Button size="compact-xs" variant="subtle" color="gray" aria-label={t('dropRule', { rule: cite(rule) })} onClick={() => drop.mutate({ id })}>{t('drop')}</Button>}
          </li>
        ))}
      </ul>
      <Declined />
      {directs && (
        <div className={css.row} style={{ marginTop: '0.75rem' }}>
          <Select
            style={{ flex: 1, minWidth: '16rem' }} aria-label={t('chooseRule')} placeholder={t('chooseRule')} searchable value={next} onChange={setNext}
            data={free.map(rule => ({ value: rule.id, label: rule.by.kind === 'clinic' ? cite(rule) : `${rule.by.name}. ${rule.citation}` }))}
          />
          <Button
            variant="default" disabled={next === null} loading={choose.isPending}
            onClick={() => {
              const rule = free.find(({ id }) => id === next)
              if (rule !== undefined) choose.mutate({ rule })
            }}
          >{t('useRule')}</Button>
          <Button variant="subtle" onClick={() => setWriting(true)}>{r('open')}</Button>
          {writing && <OwnRule onClose={() => setWriting(false)} />}
        </div>
      )}
    </Section>
  )
}

/** Everything about plans that is due or overdue, and the rules behind the dates. */
export function PlansDue() {
  const t = useText(planText)
  const r = useText(ruleText)
  const when = useWhen()
  const [chosen, setChosen] = useState<(typeof SHOWN)[number] | null>(null)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof plansDue>('plan.due', {})
  const seen = chosen ?? (me === undefined || me.roles.some(role => WHOLE_CLINIC.includes(role)) ? 'soon' : 'mine')
  const columns: readonly WorkColumn<DueLine>[] = [
    { key: 'person', header: t('person'), cell: line => line.clientName ?? '…', sortBy: line => line.clientName ?? '', width: '20%' },
    { key: 'what', header: t('what'), cell: line => t(`subject.${line.subject}`), sortBy: line => line.subject },
    { key: 'on', header: t('on'), cell: line => <span className={css.row}>{when.day(line.on)} <StatusPill tone={tones[line.standing]}>{t(stands[line.standing])}</StatusPill></span>, sortBy: line => line.on },
    { key: 'rule', header: t('rule'), cell: line => <RuleOf line={line} />, deskOnly: true },
    { key: 'therapist', header: t('therapist'), cell: line => line.therapistName ?? '', sortBy: line => line.therapistName ?? '', deskOnly: true },
  ]
  return (
    <div className={css.stack}>
      <PageHeader title={t('due')} tabTitle={t('due')} lead={t('dueLead')} />
      <WaitForDecision directs={me?.roles.includes('director') === true} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('due')} rows={data.filter(line => seen === 'all' || (line.standing !== 'later' && (seen === 'soon' || line.therapistId === me?.id)))} rowKey={line => `${line.clientId}-${line.subject}`} columns={columns}
          filter={<SegmentedControl aria-label={r('show')} value={seen} onChange={value => setChosen(SHOWN.find(one => one === value) ?? 'soon')} data={SHOWN.map(value => ({ value, label: r(`show.${value}`) }))} />}
          rowTo={line => `/clients/${line.clientId}/plan`}
          rowTone={line => line.standing === 'overdue' ? 'urgent' : line.standing === 'due' ? 'attention' : undefined}
          empty={<EmptyState title={t('nothingDue')}>{t('nothingDueHint')}</EmptyState>}
        />
      )}
      <Rules />
    </div>
  )
}
