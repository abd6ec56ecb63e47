import { Autocomplete, Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Diagnosis } from '../assessment.words.ts'
import type { findCodes } from '../diagnosis/find-codes.ts'
import type { endDiagnosis } from '../end-diagnosis.ts'
import type { recordDiagnosis } from '../record-diagnosis.ts'
import css from './assessment.module.css'
import { assessmentText } from './assessment.text.ts'

function CodeOption({ code, codes }: { code: string, codes: OutputOf<typeof findCodes>['codes'] }) {
  const found = codes.find(one => one.code === code)
  return <span><strong>{code}</strong> {found?.words}</span>
}

function AddDiagnosis({ clientId }: { clientId: string }) {
  const t = useText(assessmentText)
  const [form, setForm] = useState({ code: '', words: '' })
  const [error, setError] = useState<string | undefined>()
  const { data: found } = useAsk<typeof findCodes>('assessment.find-codes', { typed: form.code }, { enabled: form.code.trim().length >= 2, keepLast: true })
  const codes = found?.codes ?? []
  const record = useAct<typeof recordDiagnosis>('assessment.record-diagnosis', {
    refresh: ['assessment.'], onDone: () => setForm({ code: '', words: '' }),
    onProblem: problem => {
      setError(problem.fields['code'])
      return problem.fields['code'] !== undefined
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setError(undefined)
    record.mutate({ clientId, ...form })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <Autocomplete label={t('code')} description={t('codeHelp', { release: found === undefined ? '' : ` ${found.release}` })} placeholder={t('codeHint')} value={form.code} error={error} filter={({ options }) => options} maxDropdownHeight={320}
        data={codes.map(({ code }) => code)} renderOption={({ option }) => <CodeOption code={option.value} codes={codes} />}
        onChange={code => setForm({ ...form, code })} onOptionSubmit={code => setForm({ code, words: codes.find(one => one.code === code)?.words ?? form.words })} />
      <TextInput label={t('codeWords')} value={form.words} maxLength={500} onChange={event => setForm({ ...form, words: event.currentTarget.value })} />
      <Button type="submit" variant="default" loading={record.isPending} disabled={form.code.trim() === '' || form.words.trim() === ''}>{t('add')}</Button>
    </form>
  )
}

/** The diagnoses of record, in codes and in the clinician's words. */
export function DiagnosisPanel({ clientId, diagnoses }: { readonly clientId: string, readonly diagnoses: readonly Diagnosis[] }) {
  const t = useText(assessmentText)
  const when = useWhen()
  const end = useAct<typeof endDiagnosis>('assessment.end-diagnosis', { refresh: ['assessment.'] })
  return (
    <Section title={t('diagnosis')}>
      {diagnoses.length === 0 && <p className={css.quiet}>{t('noDiagnosis')}</p>}
      <ul className={css.list}>
        {diagnoses.map(({ id, code, words, endedAt }) => (
          <li key={id} className={css.item}>
            <p><strong>{code}</strong> {words}{endedAt !== null && <span className={css.quiet}> · {t('ended', { day: when.day(endedAt) })}</span>}</p>
            {endedAt === null && <Button size="compact-sm" variant="subtle" aria-label={`${t('end')}: ${code}`} onClick={() => end.mutate({ id })}>{t('end')}</Button>}
          </li>
        ))}
      </ul>
      <AddDiagnosis clientId={clientId} />
    </Section>
  )
}
