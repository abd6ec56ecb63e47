import { Autocomplete, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { findInLibrary } from '../library/library.rules.ts'
import type { LibraryEntry } from '../library/library.words.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

/** One line to type in: Enter adds it and leaves the line open for the next; the library answers while typing. */
export function AddWords<E extends LibraryEntry>({ label, from, busy, onAdd }: {
  readonly label: string, readonly from: readonly E[], readonly busy: boolean, readonly onAdd: (words: string, entry: E | undefined) => void,
}) {
  const t = useText(planText)
  const { language } = useLanguage()
  const [words, setWords] = useState('')
  const [looking, setLooking] = useState(false)
  const found = findInLibrary(from, words, language)
  const add = (): void => {
    if (words.trim() === '') return
    onAdd(words.trim(), from.find(entry => entry[language] === words))
    setWords('')
    setLooking(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setLooking(true)
    if (event.key === 'Escape') setLooking(false)
    const picking = event.target instanceof HTMLElement && event.target.getAttribute('aria-activedescendant') !== null
    if (event.key !== 'Enter' || picking) return
    event.preventDefault()
    add()
  }
  return (
    <div className={css.row}>
      <Autocomplete
        style={{ flex: 1, minWidth: '12rem' }} size="xs" aria-label={label} placeholder={from.length === 0 ? label : `${label}. ${t('fromLibrary')}`} value={words} maxLength={1000}
        onChange={value => { setWords(value); setLooking(value !== '') }} onClick={() => setLooking(true)} onBlur={() => setLooking(false)}
        dropdownOpened={looking && found.length > 0 && !found.some(entry => entry[language] === words)} data={found.map(entry => entry[language])} filter={({ options }) => options} onKeyDown={onKeyDown} selectFirstOptionOnChange={false}
      />
      <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} disabled={words.trim() === ''} loading={busy} onClick={add} aria-label={label}>{t('add')}</Button>
    </div>
  )
}
