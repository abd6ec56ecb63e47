import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { clientDetails } from '../../../../people/client/client-details.ts'
import { say, type Language } from '../../../../platform/pure/text.ts'
import { whenIn } from '../../../../platform/pure/when.ts'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { Sheet } from '../../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { useNow } from '../../../../platform/web/now.ts'
import { useText } from '../../../../platform/web/text.ts'
import type { giveAbsenceLetter } from '../absence-letters.ts'
import type { AbsenceLetterKind } from '../absence-letter.words.ts'
import { absenceLetterText } from '../absence-letter.text.ts'
import css from './letter.module.css'
import { letterDeskText } from './letter-desk.text.ts'

const WEEK_MS = 7 * 86_400_000

interface About { readonly clientId: string, readonly kind: AbsenceLetterKind, readonly misses: number, readonly days: number }

function Form({ clientId, kind, misses, days, first, onDone }: About & { readonly first: Language, readonly onDone: () => void }) {
  const t = useText(letterDeskText)
  const now = useNow()
  const begun = (language: Language): string =>
    say(absenceLetterText, language, `begin-${kind}`, { misses, days, by: whenIn(language).longDay(new Date(now.getTime() + WEEK_MS)) })
  const [language, setLanguage] = useState(first)
  const [words, setWords] = useState(() => begun(first))
  const give = useAct<typeof giveAbsenceLetter>('session.give-absence-letter', {
    refresh: ['session.absence-letters'],
    onDone: () => {
      notify({ message: t('given') })
      onDone()
    },
  })
  const begin = (next: Language): void => {
    setLanguage(next)
    setWords(begun(next))
  }
  return (
    <form className={css.stack} onSubmit={event => {
      event.preventDefault()
      give.mutate({ clientId, kind, language, words })
    }}
    >
      <p className={css.quiet}>{t('lead')}</p>
      <SegmentedControl aria-label={t('language')} value={language} onChange={value => begin(value === 'es' ? 'es' : 'en')} data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} />
      <Textarea label={t('words')} lang={language} autosize minRows={8} maxRows={18} maxLength={4000} required value={words} onChange={event => setWords(event.currentTarget.value)} />
      <div className={css.row}>
        <Button type="submit" loading={give.isPending} disabled={words.trim() === ''}>{t('give')}</Button>
        {words !== begun(language) && <Button variant="subtle" onClick={() => begin(language)}>{t('again')}</Button>}
      </div>
    </form>
  )
}

/** Opens a letter of the attendance policy from its step: begun in plain words, in the client's language, for the author to change. */
export function WriteLetter(about: About) {
  const t = useText(letterDeskText)
  const [open, setOpen] = useState(false)
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId: about.clientId }, { enabled: open })
  return (
    <>
      <span className={css.row}><Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>{t(`write-${about.kind}`)}</Button></span>
      {open && client !== undefined && (
        <Sheet opened onClose={() => setOpen(false)} title={t(`kind-${about.kind}`)} width="wide"><Form {...about} first={client.language} onDone={() => setOpen(false)} /></Sheet>
      )}
    </>
  )
}
