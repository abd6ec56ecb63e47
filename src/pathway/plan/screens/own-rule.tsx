import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { chooseDeadline } from '../deadline-choice.ts'
import { DeadlineEvent, DeadlineSubject, type Clock } from '../deadlines/deadline.words.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { ruleText } from './rule.text.ts'

const UNITS = ['days', 'businessDays', 'months', 'serviceDays'] as const
type Unit = (typeof UNITS)[number]

const clockOf = (unit: Unit, count: number): Clock =>
  unit === 'days' ? { days: count } : unit === 'businessDays' ? { businessDays: count } : unit === 'months' ? { months: count } : { serviceDays: count }

const START = { subject: 'plan', from: 'admission', unit: 'days', count: 30, payers: '', by: '', citation: '', url: '' }

/** The director writes down a rule of a payer, a state or a contract, with where it stands. */
export function OwnRule({ onClose }: { readonly onClose: () => void }) {
  const t = useText(ruleText)
  const p = useText(planText)
  const [form, setForm] = useState(START)
  const [repeats, setRepeats] = useState(false)
  const choose = useAct<typeof chooseDeadline>('plan.choose-deadline', { refresh: ['plan.'], onDone: onClose })
  const text = (name: 'payers' | 'by' | 'citation' | 'url') => ({ value: form[name], maxLength: 300, onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }) })
  const payers = form.payers.split(',').map(name => name.trim()).filter(name => name !== '')
  const [payer] = payers
  const save = (): void => choose.mutate({ rule: {
    id: `own-${crypto.randomUUID()}`, by: payer === undefined ? { kind: 'clinic', name: form.by.trim() === '' ? 'Clinic' : form.by.trim() } : { kind: 'payer', name: payer },
    subject: DeadlineSubject.options.find(one => one === form.subject) ?? 'plan', from: DeadlineEvent.options.find(one => one === form.from) ?? 'admission',
    clock: clockOf(UNITS.find(one => one === form.unit) ?? 'days', form.count), ...(payer !== undefined && { payers }), repeats,
    effectiveFrom: null, effectiveTo: null, citation: form.citation.trim(), url: form.url.trim() === '' ? null : form.url.trim(), mark: 'unverified', checkedOn: todayIn(),
  } })
  return (
    <Sheet opened onClose={onClose} title={t('title')} foot={<Button loading={choose.isPending} disabled={form.citation.trim() === ''} onClick={save}>{p('useRule')}</Button>}>
      <div className={css.tight}>
        <p className={css.quiet}>{t('lead')}</p>
        <NativeSelect label={t('subject')} value={form.subject} onChange={event => setForm({ ...form, subject: event.currentTarget.value })} data={DeadlineSubject.options.map(value => ({ value, label: p(`subject.${value}`) }))} />
        <div className={css.row}>
          <NumberInput label={t('within')} min={1} max={form.unit === 'months' ? 24 : 400} allowDecimal={false} value={form.count} w="7rem" onChange={count => setForm({ ...form, count: Math.max(1, Number(count) || 1) })} />
          <NativeSelect label={t('unit')} value={form.unit} onChange={event => setForm({ ...form, unit: event.currentTarget.value })} data={UNITS.map(value => ({ value, label: t(`unit.${value}`) }))} />
          <NativeSelect label={t('from')} value={form.from} onChange={event => setForm({ ...form, from: event.currentTarget.value })} data={DeadlineEvent.options.map(value => ({ value, label: t(`from.${value}`) }))} />
        </div>
        <Checkbox label={t('repeats')} checked={repeats} onChange={event => setRepeats(event.currentTarget.checked)} />
        <TextInput label={t('payers')} description={t('payersHint')} {...text('payers')} />
        {payer === undefined && <TextInput label={t('by')} description={t('byHint')} {...text('by')} />}
        <TextInput label={t('citation')} description={t('citationHint')} withAsterisk {...text('citation')} />
        <TextInput label={t('url')} type="url" {...text('url')} />
      </div>
    </Sheet>
  )
}
