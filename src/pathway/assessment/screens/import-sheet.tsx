import { Button, FileInput, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { checkImport, importInstrument } from '../shelf/import-instrument.ts'
import type { ShelfLine } from '../shelf/shelf.words.ts'
import css from './assessment.module.css'
import { shelfText } from './shelf.text.ts'

const MOST = 500_000
const ANSWERS = ['client', 'clinician', 'either'] as const
const BETTER = ['worse', 'better'] as const
const NAME = /^[a-z][a-z0-9-]{1,40}$/u

/** What the file would become, or everything that stands against it. */
function Verdict({ card }: { card: { questionnaire: unknown, instrument: string } }) {
  const t = useText(shelfText)
  const { language } = useLanguage()
  const { data } = useAsk<typeof checkImport>('assessment.check-import', card)
  if (data === undefined) return null
  if (data.face !== null) return <p role="status">{t('becomes', data.face)}, {t(data.face.hasTotal ? 'total' : 'noTotal')}</p>
  return (
    <div role="alert" className={css.conflict} data-tone="attention">
      <strong>{t('inTheWay')}</strong>
      <ul>{data.problems.slice(0, 8).map((problem, i) => <li key={`${problem.code}-${i}`}>{problem.question !== null && `${t('question', { id: problem.question })}: `}{problem[language]}</li>)}</ul>
    </div>
  )
}

/** Takes over the clinic's licensed questionnaire: as wording for a measure we may only score, or as a measure of its own. */
export function ImportSheet({ into, onClose }: { readonly into: ShelfLine | null, readonly onClose: () => void }) {
  const t = useText(shelfText)
  const { language } = useLanguage()
  const [questionnaire, setQuestionnaire] = useState<unknown>(undefined)
  const [error, setError] = useState<string | null>(null)
  const [form, setForm] = useState({ instrument: into?.id ?? '', licence: '', answeredBy: 'either', higherIs: 'worse' })
  const take = useAct<typeof importInstrument>('assessment.import-instrument', { refresh: ['assessment.'], onDone: () => {
    notify({ message: t('done') })
    onClose()
  } })
  const read = async (file: File | null): Promise<void> => {
    setQuestionnaire(undefined)
    setError(null)
    if (file === null) return
    if (file.size > MOST) {
      setError(t('tooBig'))
      return
    }
    const words = await file.text()
    try {
      setQuestionnaire(JSON.parse(words))
    } catch {
      setError(t('notJson'))
    }
  }
  const named = NAME.test(form.instrument)
  const ready = questionnaire !== undefined && named && form.licence.trim() !== ''
  const field = (name: keyof typeof form) => ({ value: form[name], onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }) })
  const save = (): void => take.mutate({
    questionnaire, instrument: form.instrument, licence: form.licence,
    answeredBy: ANSWERS.find(one => one === form.answeredBy) ?? 'either', higherIs: BETTER.find(one => one === form.higherIs) ?? 'worse',
  })
  return (
    <Sheet opened onClose={onClose} title={into === null ? t('import') : `${t('importWording')}: ${into.title[language]}`} foot={<Button loading={take.isPending} disabled={!ready} onClick={save}>{t('take')}</Button>}>
      <div className={css.form}>
        <p className={css.quiet}>{t('importLead')}</p>
        <FileInput label={t('file')} accept=".json,application/json,application/fhir+json" error={error} onChange={file => { void read(file) }} />
        {into === null && (
          <>
            <TextInput label={t('shortName')} description={t('shortNameHint')} {...field('instrument')} />
            <NativeSelect label={t('answeredBy')} {...field('answeredBy')} data={ANSWERS.map(value => ({ value, label: t(`answeredBy.${value}`) }))} />
            <NativeSelect label={t('higherIs')} {...field('higherIs')} data={BETTER.map(value => ({ value, label: t(`higherIs.${value}`) }))} />
          </>
        )}
        {questionnaire !== undefined && named && <Verdict card={{ questionnaire, instrument: form.instrument }} />}
        <TextInput label={t('licenceField')} description={t('licenceHint')} withAsterisk maxLength={500} {...field('licence')} />
      </div>
    </Sheet>
  )
}
