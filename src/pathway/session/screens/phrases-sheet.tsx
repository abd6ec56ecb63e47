import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { dropPhrase, keepPhrase, phrases } from '../note-forms.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'

/** One's own phrases behind a slash, and the clinic's. */
export function PhrasesSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useText(noteText)
  const [short, setShort] = useState('')
  const [words, setWords] = useState('')
  const [forEverybody, setForEverybody] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const known = useAsk<typeof phrases>('session.phrases', {})
  const keep = useAct<typeof keepPhrase>('session.keep-phrase', { refresh: ['session.phrases'], onDone: () => { setShort(''); setWords('') } })
  const drop = useAct<typeof dropPhrase>('session.drop-phrase', { refresh: ['session.phrases'] })
  const isDirector = me.data?.roles.includes('director') === true
  return (
    <Sheet opened onClose={onClose} title={t('phrases')} width="wide">
      <form className={css.write} onSubmit={event => { event.preventDefault(); keep.mutate({ short, words, forEverybody }) }}>
        <p className={css.quiet}>{t('phrasesLead')}</p>
        <TextInput label={t('phraseShort')} value={short} maxLength={30} onChange={event => setShort(event.currentTarget.value.replace(/[^\p{L}\p{N}-]/gu, ''))} />
        <Textarea label={t('phraseWords')} autosize minRows={2} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />
        {isDirector && <Checkbox label={t('phraseForAll')} checked={forEverybody} onChange={event => setForEverybody(event.currentTarget.checked)} />}
        <div><Button type="submit" disabled={short === '' || words.trim() === ''} loading={keep.isPending}>{t('phraseKeep')}</Button></div>
      </form>
      {known.data?.map(phrase => (
        <div key={phrase.id} className={css.row}>
          <div className={css.grow}><strong>/{phrase.short}</strong><p className={css.quiet}>{phrase.words}</p></div>
          {(phrase.mine || isDirector) && <Button variant="subtle" color="gray" size="xs" aria-label={`${t('phraseDrop')}: ${phrase.short}`} onClick={() => drop.mutate({ id: phrase.id })}>{t('phraseDrop')}</Button>}
        </div>
      ))}
    </Sheet>
  )
}
