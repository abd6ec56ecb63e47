import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { useText } from '../text.ts'
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

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const fits = (item: PaletteItem, query: string): boolean =>
  plain(query).split(' ').every(part => plain(`${item.label} ${item.hint ?? ''}`).includes(part))

const QUIET_MS = 90

/** The newest answer only; a slow older one never replaces it. */
function useFound(query: string, find: PaletteSource['find']): { found: readonly PaletteItem[], searching: boolean } {
  const [answer, setAnswer] = useState<{ for: string, found: readonly PaletteItem[] }>({ for: '', found: [] })
  const asks = find !== undefined && query.length >= 2
  useEffect(() => {
    if (!asks) return undefined
    let newest = true
    const timer = setTimeout(() => {
      find(query)
        .then(found => { if (newest) setAnswer({ for: query, found }) })
        .catch(() => { if (newest) setAnswer({ for: query, found: [] }) })
    }, QUIET_MS)
    return () => {
      newest = false
      clearTimeout(timer)
    }
  }, [query, find, asks])
  return asks ? { found: answer.found, searching: answer.for !== query } : { found: [], searching: false }
}

function Items({ items, label }: { items: readonly PaletteItem[], label: string }) {
  const navigate = useNavigate()
  const open = (item: PaletteItem): void => {
    if (item.to !== undefined) void navigate({ to: item.to })
    item.run?.()
  }
  if (items.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {items.map(item => (
        <Spotlight.Action
          key={item.id} label={item.label} description={item.hint ?? ''} leftSection={item.icon ?? null}
          onClick={() => open(item)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

/** Cmd-K or Ctrl-K: navigation, search and action in one line. */
export function Palette({ source }: { readonly source: PaletteSource }) {
  const t = useText(shellText)
  const [query, setQuery] = useState('')
  const asked = query.trim()
  const { found, searching } = useFound(asked, source.find)
  const pages = source.items.filter(item => fits(item, asked)).slice(0, 8)
  const nothing = found.length === 0 && pages.length === 0
  return (
    <Spotlight.Root
      query={query} onQueryChange={setQuery} shortcut={['mod + K']} radius="lg" scrollable maxHeight={420}
      clearQueryOnClose size={560} yOffset="12vh" attributes={{ content: { 'aria-label': t('search') } }}
    >
      <Spotlight.Search
        placeholder={t('searchPlaceholder')} aria-label={t('search')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <Items items={found} label={t('people')} />
        <Items items={pages} label={t('goTo')} />
        {nothing && <Spotlight.Empty>{searching ? t('searching') : t('searchNothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Opens the palette from a button. */
export const openPalette = (): void => spotlight.open()
