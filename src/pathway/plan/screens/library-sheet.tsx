import { Button, NativeSelect, NumberInput, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { instrumentList } from '../../assessment/instrument-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { writeLibraryEntry } from '../library/clinic-library.ts'
import type { EntryWords, OwnEntry } from '../library/library.words.ts'
import { MODALITIES } from '../modality.words.ts'
import { libraryText } from './library.text.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const KINDS = ['goal', 'objective', 'intervention'] as const

interface Form {
  readonly kind: (typeof KINDS)[number], readonly en: string, readonly es: string, readonly instrument: string, readonly otherEn: string, readonly otherEs: string
  readonly target: number | '', readonly modality: (typeof MODALITIES)[number], readonly timesPerWeek: number, readonly minutes: number
}

const EMPTY: Form = { kind: 'goal', en: '', es: '', instrument: '', otherEn: '', otherEs: '', target: '', modality: 'group', timesPerWeek: 1, minutes: 60 }

const formOf = (entry: OwnEntry['entry'] | undefined): Form => {
  if (entry === undefined) return EMPTY
  const common = { ...EMPTY, kind: entry.kind, en: entry.en, es: entry.es }
  if (entry.kind === 'objective') return { ...common, instrument: entry.instrument ?? '', otherEn: entry.measuredBy?.en ?? '', otherEs: entry.measuredBy?.es ?? '', target: entry.target ?? '' }
  return entry.kind === 'intervention' ? { ...common, modality: entry.modality, timesPerWeek: entry.timesPerWeek, minutes: entry.minutes } : common
}

const wordsOf = ({ kind, en, es, instrument, otherEn, otherEs, target, modality, timesPerWeek, minutes }: Form): EntryWords => {
  if (kind === 'goal') return { kind, en, es }
  if (kind === 'intervention') return { kind, en, es, modality, timesPerWeek, minutes }
  return { kind, en, es, ...(instrument === '' ? { measuredBy: { en: otherEn, es: otherEs } } : { instrument }), ...(target !== '' && { target }) }
}

const isWhole = (form: Form): boolean => form.en.trim() !== '' && form.es.trim() !== ''
  && (form.kind !== 'objective' || form.instrument !== '' || (form.otherEn.trim() !== '' && form.otherEs.trim() !== ''))

function MeasureFields({ form, onChange }: { readonly form: Form, readonly onChange: (change: Partial<Form>) => void }) {
  const t = useText(libraryText)
  const { language } = useLanguage()
  const { data: instruments = [] } = useAsk<typeof instrumentList>('assessment.instruments', {})
  return (
    <>
      <NativeSelect label={t('measure')} value={form.instrument} onChange={event => onChange({ instrument: event.currentTarget.value })}
        data={[{ value: '', label: t('other') }, ...instruments.map(({ id, title }) => ({ value: id, label: title[language] }))]} />
      {form.instrument === '' && (
        <>
          <TextInput label={t('otherEn')} value={form.otherEn} maxLength={200} onChange={event => onChange({ otherEn: event.currentTarget.value })} />
          <TextInput label={t('otherEs')} value={form.otherEs} maxLength={200} onChange={event => onChange({ otherEs: event.currentTarget.value })} />
        </>
      )}
      <NumberInput label={t('target')} value={form.target} onChange={target => onChange({ target: typeof target === 'number' ? target : '' })} />
    </>
  )
}

function GivingFields({ form, onChange }: { readonly form: Form, readonly onChange: (change: Partial<Form>) => void }) {
  const t = useText(libraryText)
  const p = useText(planText)
  return (
    <>
      <NativeSelect label={t('modality')} value={form.modality} data={MODALITIES.map(value => ({ value, label: p(value) }))} onChange={event => onChange({ modality: MODALITIES.find(one => one === event.currentTarget.value) ?? 'group' })} />
      <NumberInput label={t('times')} min={0.25} max={50} step={0.25} value={form.timesPerWeek} onChange={times => onChange({ timesPerWeek: Number(times) || 1 })} />
      <NumberInput label={t('minutes')} min={1} max={600} allowDecimal={false} value={form.minutes} onChange={minutes => onChange({ minutes: Number(minutes) || 1 })} />
    </>
  )
}

/** One entry of the clinic's library, new or written anew. */
export function LibrarySheet({ own, onClose }: { readonly own: OwnEntry | null, readonly onClose: () => void }) {
  const t = useText(libraryText)
  const [form, setForm] = useState(() => formOf(own?.entry))
  const change = (more: Partial<Form>): void => setForm(was => ({ ...was, ...more }))
  const write = useAct<typeof writeLibraryEntry>('plan.write-library-entry', { refresh: ['plan.library'], onDone: onClose })
  return (
    <Sheet opened onClose={onClose} title={t(own === null ? 'write' : 'writeAnew')}
      foot={<Button loading={write.isPending} disabled={!isWhole(form)} onClick={() => write.mutate({ words: wordsOf(form), ...(own !== null && { instead: own.id }) })}>{t('save')}</Button>}>
      <div className={css.tight}>
        <NativeSelect label={t('kind')} value={form.kind} disabled={own !== null} data={KINDS.map(value => ({ value, label: t(value) }))} onChange={event => change({ kind: KINDS.find(one => one === event.currentTarget.value) ?? 'goal' })} />
        <Textarea label={t('english')} description={form.kind === 'goal' ? t('goalHint') : t('both')} value={form.en} maxLength={1000} autosize minRows={2} onChange={event => change({ en: event.currentTarget.value })} />
        <Textarea label={t('spanish')} value={form.es} maxLength={1000} autosize minRows={2} onChange={event => change({ es: event.currentTarget.value })} />
        {form.kind === 'objective' && <MeasureFields form={form} onChange={change} />}
        {form.kind === 'intervention' && <GivingFields form={form} onChange={change} />}
      </div>
    </Sheet>
  )
}
