import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { checkLetter } from '../letters/check-letter.ts'
import { letterText } from '../letters/letter.text.ts'
import type { LetterContent } from '../letters/letter.words.ts'
import css from './completion.module.css'
import { letterSentences } from './letter-words.ts'

type Genuine = Pick<LetterContent, 'kind' | 'clinicName' | 'admittedOn' | 'endedOn' | 'attendance' | 'issuedOn' | 'issuedBy'>

/** Takes the code of the picture out of the address, so that it stays in no history. */
function codeInAddress(): string {
  const code = globalThis.location.hash.slice(1)
  if (code !== '') globalThis.history.replaceState(null, '', globalThis.location.pathname)
  return code
}

function Says({ genuine, name }: { readonly genuine: Genuine, readonly name: string }) {
  const t = useText(letterText)
  const { language } = useLanguage()
  const when = useWhen()
  return (
    <div className={css.note} data-tone="good" role="status">
      <p className={css.strong}>{t('genuine')}</p>
      <p>{t('genuineLead', { clinic: genuine.clinicName, day: when.day(genuine.issuedOn) })}</p>
      {letterSentences(genuine, name, language).map(sentence => <p key={sentence} className={css.strong}>{sentence}</p>)}
      <p>{t('signed', { name: genuine.issuedBy, day: when.day(genuine.issuedOn) })} {t('compare')}</p>
    </div>
  )
}

/** Code and name in, genuine or not out. */
export function CheckLetter() {
  const t = useText(letterText)
  const [code, setCode] = useState(codeInAddress)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<{ genuine: Genuine | null, name: string } | string | null>(null)
  const check = async (): Promise<void> => {
    setBusy(true)
    try {
      const { genuine } = await call<typeof checkLetter>('completion.check-letter', { code, name })
      setAnswer({ genuine, name: name.trim() })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setAnswer(error.sentence)
    }
    setBusy(false)
  }
  return (
    <form className={css.stack} onSubmit={event => { event.preventDefault(); void check() }}>
      <TextInput label={t('code')} value={code} maxLength={60} autoComplete="off" spellCheck={false} onChange={event => setCode(event.currentTarget.value)} />
      <TextInput label={t('name')} value={name} maxLength={200} autoComplete="off" onChange={event => setName(event.currentTarget.value)} />
      <Button type="submit" loading={busy} disabled={code.trim() === '' || name.trim() === ''}>{t('check')}</Button>
      {typeof answer === 'string' && <p className={css.note} data-tone="attention" role="alert">{answer}</p>}
      {answer !== null && typeof answer !== 'string' && (answer.genuine === null
        ? <div className={css.note} data-tone="attention" role="status"><p className={css.strong}>{t('notKnown')}</p><p>{t('notKnownWhy')}</p></div>
        : <Says genuine={answer.genuine} name={answer.name} />)}
    </form>
  )
}
