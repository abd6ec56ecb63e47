import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../../platform/web/call.ts'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { todayIn } from '../../../../platform/web/when.ts'
import { noteText } from '../../screens/note.text.ts'
import css from '../../screens/notes.module.css'
import type { NoteDueChoice, NoteDueRule } from '../due.words.ts'
import type { noteDue, setNoteDue } from '../note-due.ts'

const KINDS = ['payer', 'state', 'accreditor'] as const
const kindOf = (word: string | null): typeof KINDS[number] => KINDS.find(kind => kind === word) ?? 'payer'

function AddRule({ onAdd }: { readonly onAdd: (rule: NoteDueRule) => void }) {
  const t = useText(noteText)
  const [kind, setKind] = useState<typeof KINDS[number]>('payer')
  const [name, setName] = useState('')
  const [amount, setAmount] = useState(2)
  const [unit, setUnit] = useState<'hours' | 'workdays'>('workdays')
  const [citation, setCitation] = useState('')
  const add = (): void => {
    onAdd({ id: `own-${kind}-${name.trim()}-${amount}-${unit}`.slice(0, 60), by: { kind, name: name.trim() }, hours: unit === 'hours' ? amount : null, workdays: unit === 'workdays' ? amount : null,
      citation: citation.trim(), mark: 'unverified', checkedOn: todayIn() })
    setName('')
    setCitation('')
  }
  return (
    <>
      <p className={css.label}>{t('dueAdd')}</p>
      <div className={css.two}>
        <Select label={t('dueKind')} allowDeselect={false} value={kind} data={KINDS.map(value => ({ value, label: t(`kind_${value}`) }))} onChange={value => setKind(kindOf(value))} />
        <TextInput label={t('dueName')} value={name} maxLength={80} onChange={event => setName(event.currentTarget.value)} />
        <NumberInput label={t('dueAmount')} min={1} max={60} value={amount} onChange={value => setAmount(Number(value) || 1)} />
        <Select label={t('dueUnit')} allowDeselect={false} value={unit} data={[{ value: 'hours', label: t('dueHours') }, { value: 'workdays', label: t('dueWorkdays') }]} onChange={value => setUnit(value === 'hours' ? 'hours' : 'workdays')} />
        <TextInput label={t('dueCitation')} value={citation} maxLength={300} onChange={event => setCitation(event.currentTarget.value)} />
      </div>
      <div><Button variant="default" disabled={name.trim() === '' || citation.trim() === ''} onClick={add}>{t('dueAddIt')}</Button></div>
    </>
  )
}

function Rules({ known, mayChange }: { readonly known: OutputOf<typeof noteDue>, readonly mayChange: boolean }) {
  const t = useText(noteText)
  const [choice, setChoice] = useState<NoteDueChoice>(known.choice)
  const set = useAct<typeof setNoteDue>('session.set-note-due', { refresh: ['session.'], ifMatch: () => known.version, onDone: () => notify({ message: t('dueKept') }) })
  const follow = (id: string, on: boolean): void => setChoice(was => ({ ...was, follows: on ? [...was.follows, id] : was.follows.filter(other => other !== id) }))
  return (
    <div className={css.write}>
      <NumberInput label={t('dueOwn')} disabled={!mayChange} min={1} max={720} maw={320} value={choice.ownHours} onChange={value => setChoice(was => ({ ...was, ownHours: Number(value) || 1 }))} />
      <p className={css.label}>{t('dueFollow')}</p>
      {known.shipped.map(({ id, by, citation, mark }) => {
        const byPlan = known.answersTo.includes(by.name)
        return (
          <Checkbox
            key={id} disabled={!mayChange || byPlan} checked={byPlan || choice.follows.includes(id)} label={`${by.name}: ${citation}`}
            description={[byPlan ? t('dueByPlan') : '', mark === 'verified' ? '' : t('dueReminder')].filter(Boolean).join('. ')} onChange={event => follow(id, event.currentTarget.checked)}
          />
        )
      })}
      {choice.own.map(rule => (
        <div key={rule.id} className={css.head}>
          <span>{t(`kind_${rule.by.kind}`)}, {rule.by.name}: {rule.hours ?? rule.workdays} {t(rule.hours === null ? 'dueWorkdays' : 'dueHours')}. {rule.citation}</span>
          {mayChange && <Button variant="subtle" color="gray" aria-label={`${t('dueDrop')}: ${rule.by.name}`} onClick={() => setChoice(was => ({ ...was, own: was.own.filter(({ id }) => id !== rule.id) }))}>{t('dueDrop')}</Button>}
        </div>
      ))}
      {mayChange && <AddRule onAdd={rule => setChoice(was => ({ ...was, own: [...was.own.filter(({ id }) => id !== rule.id), rule] }))} />}
      {mayChange && <div><Button loading={set.isPending} onClick={() => set.mutate(choice)}>{t('dueKeep')}</Button></div>}
    </div>
  )
}

/** By when notes are due: the clinic's pace, the states and payers it answers to, rules of its own. */
export function NoteDueSection({ mayChange }: { readonly mayChange: boolean }) {
  const t = useText(noteText)
  const { data } = useAsk<typeof noteDue>('session.note-due', {})
  return data === undefined ? null : <Section title={t('dueTitle')} lead={t('dueLead')}><Rules key={data.version} known={data} mayChange={mayChange} /></Section>
}
