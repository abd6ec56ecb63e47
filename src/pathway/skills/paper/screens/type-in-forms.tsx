import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { consentForms } from '../../../assessment/packet/consent.words.ts'
import type { consentFromPaper } from '../../../assessment/packet/consent-from-paper.ts'
import { useAct } from '../../../../platform/web/call.ts'
import { useLanguage } from '../../../../platform/web/language.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useToday } from '../../screens/use-client.ts'
import { paperDeskText } from './paper-desk.text.ts'
import css from './paper.module.css'

const [FIRST] = consentForms.forms

/** Types in what came back signed on paper; `language` is the one the paper was printed in. */
export function TypeInForms({ clientId, language: printed }: { readonly clientId: string, readonly language: 'en' | 'es' }) {
  const t = useText(paperDeskText)
  const { language } = useLanguage()
  const today = useToday()
  const [form, setForm] = useState(FIRST?.id ?? '')
  const [answer, setAnswer] = useState<'signed' | 'declined'>('signed')
  const [paperDay, setPaperDay] = useState(today)
  const next = (): void => {
    const at = consentForms.forms.findIndex(({ id }) => id === form)
    setForm(consentForms.forms[at + 1]?.id ?? form)
    notify({ message: t('savedForm') })
  }
  const save = useAct<typeof consentFromPaper>('assessment.consent-from-paper', { refresh: ['assessment.packet'], onDone: next })
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault()
        save.mutate({ clientId, form, version: consentForms.version, language: printed, answer, paperDay })
      }}
    >
      <NativeSelect label={t('form')} value={form} onChange={event => setForm(event.currentTarget.value)} data={consentForms.forms.map(({ id, title }) => ({ value: id, label: title[language] }))} />
      <NativeSelect
        label={t('answer')} value={answer} onChange={event => setAnswer(event.currentTarget.value === 'signed' ? 'signed' : 'declined')}
        data={[{ value: 'signed', label: t('signed') }, { value: 'declined', label: t('declined') }]}
      />
      <TextInput label={t('paperDay')} type="date" max={today} value={paperDay} onChange={event => setPaperDay(event.currentTarget.value)} />
      <Button type="submit" loading={save.isPending} disabled={paperDay === ''}>{t('saveForm')}</Button>
    </form>
  )
}
