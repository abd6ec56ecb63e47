import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { fitsQuery, useFound } from './palette-search.ts'
import css from './palette.module.css'
import { shellText } from './shell.text.ts'

/** Something the palette can find: a person, a page, an action. */
export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** A quiet second line: what tells two people of the same name apart. */
  readonly hint?: string
  readonly icon?: ReactNode
  readonly to?: string
  readonly run?: () => void
}

/** What stands behind Cmd-K. */
export interface PaletteSource {
  /** Pages and actions, filtered here. */
  readonly items: readonly PaletteItem[]
  /** Asks the server, e.g. for clients by name. */
  readonly find?: (query: string) => Promise<readonly PaletteItem[]>
}

let show = (): void => undefined

/** Opens the palette from a button. */
export const openPalette = (): void => show()

/** Cmd-K or Ctrl-K, anywhere. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return
      event.preventDefault()
      open()
    }
    show = open
    window.addEventListener('keydown', press)
    return () => {
      show = () => undefined
      window.removeEventListener('keydown', press)
    }
  }, [open])
}

function Group({ label, items, here, idOf, onOpen }: {
  label: string, items: readonly PaletteItem[], here: PaletteItem | undefined, idOf: (item: PaletteItem) => string,
  onOpen: (item: PaletteItem) => void,
}) {
  if (items.length === 0) return null
  return (
    <div role="group" aria-label={label} className={css.group}>
      <span className={css.groupName} aria-hidden>{label}</span>
      {items.map(item => (
        <div
          key={item.id} id={idOf(item)} role="option" aria-selected={item === here} className={css.item}
          tabIndex={-1} onClick={() => onOpen(item)}
        >
          {item.icon}
          <span className={css.label}>{item.label}</span>
          {item.hint !== undefined && <span className={css.hint}>{item.hint}</span>}
        </div>
      ))}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function Search({ source, onClose }: { source: PaletteSource, onClose: () => void }) {
  const t = useText(shellText)
  const id = useId()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const hurried = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const asked = query.trim()
  const { found, searching } = useFound(asked, source.find)
  const pages = source.items.filter(item => fitsQuery(`${item.label} ${item.hint ?? ''}`, asked)).slice(0, 8)
  const all = [...found, ...pages]
  const here = all[Math.min(at, all.length - 1)]
  const idOf = (item: PaletteItem): string => `${id}-${item.id}`

  const open = (item: PaletteItem | undefined): void => {
    if (item === undefined) return
    onClose()
    if (item.to !== undefined) void navigate({ to: item.to })
    item.run?.()
  }
  useEffect(() => {
    if (!hurried.current || searching) return
    hurried.current = false
    open(here)
  })
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(all.length - 1, at + step)))
    else if (event.key === 'Enter' && searching) hurried.current = true
    else if (event.key === 'Enter') open(here)
    else return
    event.preventDefault()
  }
  return (
    <div className={css.panel}>
      <div className={css.line}>
        <IconSearch size={18} aria-hidden />
        <input
          className={css.input} role="combobox" aria-expanded aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={here && idOf(here)} aria-label={t('search')} placeholder={t('searchPlaceholder')}
          ref={input} autoComplete="off" spellCheck={false} value={query} onKeyDown={press}
          onChange={event => {
            hurried.current = false
            setAt(0)
            setQuery(event.currentTarget.value)
          }}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('search')} className={css.list}>
        <Group label={t('people')} items={found} here={here} idOf={idOf} onOpen={open} />
        <Group label={t('goTo')} items={pages} here={here} idOf={idOf} onOpen={open} />
      </div>
      <p role="status" className={all.length === 0 ? css.nothing : 'seen-by-readers-only'}>
        {all.length > 0 ? t('results', { count: all.length }) : t(searching ? 'searching' : 'searchNothing')}
      </p>
    </div>
  )
}

/** Navigation, search and action in one line. Enter may be pressed before the answer is there. */
export function Palette({ source }: { readonly source: PaletteSource }) {
  const t = useText(shellText)
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)
  const [open] = useState(() => () => {
    if (dialog.current?.open === true) return
    dialog.current?.showModal()
    setOpened(true)
  })
  useShortcut(open)
  const close = (): void => {
    dialog.current?.close()
    setOpened(false)
  }
  return (
    <dialog
      ref={dialog} className={css.dialog} aria-label={t('search')} onClose={() => setOpened(false)}
      onPointerDown={event => { if (event.target === event.currentTarget) close() }}
    >
      {opened && <Search source={source} onClose={close} />}
    </dialog>
  )
}
