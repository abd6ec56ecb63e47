import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { NoteDueSection } from '../due/screens/note-due-section.tsx'
import type { NoteForm, NoteKind } from '../form.words.ts'
import type { chooseNoteForm, noteForms } from '../note-forms.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { sessionText } from './session.text.ts'

type Known = OutputOf<typeof noteForms>

/** Where the name of the person goes in the words of a section. */
const NAME = '{{name}}'

const KINDS = ['group', 'individual', 'family'] as const

function OneKind({ kind, known, mayChange }: { readonly kind: NoteKind, readonly known: Known, readonly mayChange: boolean }) {
  const t = useText(noteText)
  const s = useText(sessionText)
  const { language } = useLanguage()
  const { version, ...now } = known[kind]
  const [form, setForm] = useState<NoteForm>(now)
  const choose = useAct<typeof chooseNoteForm>('session.choose-note-form', { refresh: ['session.note-forms'], ifMatch: () => version, onDone: () => notify({ message: t('formSaved') }) })
  const rename = (at: number, label: string): void => setForm(was => ({ ...was, sections: was.sections.map((section, i) => i === at ? { ...section, [language]: label } : section) }))
  return (
    <Section title={s(kind)} lead={version === 0 ? t('formDefault') : t('formVersion', { version })}>
      <div className={css.write}>
        <Select
          label={t('form')} disabled={!mayChange} allowDeselect={false} value={form.id} data={known.shipped.map(one => ({ value: one.id, label: one[language] }))}
          onChange={id => { const next = known.shipped.find(one => one.id === id); if (next) setForm(next) }}
        />
        <div className={css.two}>
          {form.sections.map((section, at) => (
            <TextInput key={section.field} label={t('sectionOf', { number: at + 1 })} disabled={!mayChange} maxLength={120} description={section[language].includes(NAME) ? t('nameStands', { word: t('nameHere') }) : null}
              value={section[language].replace(NAME, t('nameHere'))} onChange={event => rename(at, event.currentTarget.value.replace(t('nameHere'), NAME))} />
          ))}
        </div>
        {mayChange && <div><Button loading={choose.isPending} disabled={form.sections.some(section => section[language].trim() === '')} onClick={() => choose.mutate({ kind, form })}>{t('formKeep')}</Button></div>}
      </div>
    </Section>
  )
}

/** How notes are laid out: DAP, BIRP, SOAP or the clinic's own words, for each kind of session. */
export function NoteFormsPage() {
  const t = useText(noteText)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const asked = useAsk<typeof noteForms>('session.note-forms', {})
  return (
    <>
      <PageHeader title={t('forms')} tabTitle={t('forms')} lead={t('formsLead')} back={{ to: '/sessions', label: t('formsBack') }} />
      {asked.isPending && <LoadingState lines={6} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.data && <div className={css.stack}>{KINDS.map(kind => <OneKind key={`${kind} ${asked.data[kind].version}`} kind={kind} known={asked.data} mayChange={me.data?.roles.includes('director') === true} />)}<NoteDueSection mayChange={me.data?.roles.includes('director') === true} /></div>}
    </>
  )
}
