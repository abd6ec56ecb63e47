import { Textarea } from '@mantine/core'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Phrase } from '../form.words.ts'
import { namesIn, type Called } from '../names.rules.ts'
import type { phrases } from '../note-forms.ts'
import { noteText } from './note.text.ts'
import { marked, phrasesFor, slashAt, withPhrase } from './slash.rules.ts'
import css from './words-area.module.css'

/** A field of a note: names of others are marked while they are typed, a slash offers one's own phrases. */
export interface WordsAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly onBlur: () => void
  readonly rows?: number
  /** Whose names must not stand here. */
  readonly people: readonly Called[]
}

function Backdrop({ words, people }: { readonly words: string, readonly people: readonly Called[] }) {
  const parts = useMemo(() => marked(words, namesIn(words, people)), [words, people])
  if (parts.every(({ name }) => !name)) return null
  return <div className={css.backdrop} aria-hidden>{parts.map(({ words: part, name, from }) => name ? <mark key={from}>{part}</mark> : part)}</div>
}

/** Where the slash menu stands: what it offers, and how the keys move in it. */
function useSlash(value: string, onChange: (words: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [slash, setSlash] = useState<{ at: number, typed: string } | null>(null)
  const [chosen, setChosen] = useState(0)
  const known = useAsk<typeof phrases>('session.phrases', {})
  const offered = slash === null ? [] : phrasesFor(known.data ?? [], slash.typed)
  const look = (words: string, caret: number): void => { setSlash(slashAt(words, caret)); setChosen(0) }
  const take = (phrase: Phrase): void => {
    if (slash === null) return
    const { words, caret } = withPhrase(value, slash, phrase.words)
    onChange(words)
    setSlash(null)
    requestAnimationFrame(() => { field.current?.focus(); field.current?.setSelectionRange(caret, caret) })
  }
  const keys = (event: KeyboardEvent): void => {
    if (slash === null || offered.length === 0) return
    const pick = offered[chosen]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setChosen(was => (was + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && pick !== undefined) {
      event.preventDefault()
      take(pick)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      setSlash(null)
    }
  }
  return { field, offered, chosen, open: slash !== null && known.data !== undefined, look, take, keys, close: () => setSlash(null) }
}

/** Words about one person, or about the group. */
export function WordsArea({ label, value, onChange, onBlur, rows = 1, people }: WordsAreaProps) {
  const t = useText(noteText)
  const list = useId()
  const { field, offered, chosen, open, look, take, keys, close } = useSlash(value, onChange)
  return (
    <div className={css.place}>
      <Textarea
        ref={field} label={label} autosize minRows={rows} value={value} classNames={{ input: css.over ?? '' }}
        inputContainer={input => <div className={css.area}><Backdrop words={value} people={people} />{input}</div>}
        onChange={event => { onChange(event.currentTarget.value); look(event.currentTarget.value, event.currentTarget.selectionStart) }}
        onKeyDown={keys} onBlur={() => { close(); onBlur() }}
        {...(open && offered.length > 0 && { 'aria-controls': list, 'aria-activedescendant': `${list}-${chosen}` })}
      />
      {open && (
        <div id={list} className={css.menu} role="listbox" aria-label={t('phrases')}>
          {offered.map((phrase, at) => (
            <div key={phrase.id} id={`${list}-${at}`} role="option" aria-selected={at === chosen} className={css.option} onPointerDown={event => { event.preventDefault(); take(phrase) }}>
              <strong>/{phrase.short}</strong> <span>{phrase.words}</span>
            </div>
          ))}
          {offered.length === 0 && <div className={css.option} role="option" aria-selected={false} aria-disabled>{t('noPhrase')}</div>}
        </div>
      )}
    </div>
  )
}
