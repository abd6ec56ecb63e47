import { IconChevronDown, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Mark } from '../kit/mark.tsx'
import { remembered, useRemembered, type Remembered } from '../remembered.ts'
import { useText } from '../text.ts'
import type { NavItem } from './nav-item.ts'
import { shellText } from './shell.text.ts'
import css from './staff-shell.module.css'

/** Whether the rail shows its words. */
export const railWidth = remembered<'wide' | 'narrow'>('rail', ['wide', 'narrow'], () => 'wide')

const folds = new Map<string, Remembered<'open' | 'shut'>>()
const foldOf = (at: number): Remembered<'open' | 'shut'> => {
  const key = `rail-part-${at}`
  const fold = folds.get(key) ?? remembered<'open' | 'shut'>(key, ['open', 'shut'], () => 'open')
  folds.set(key, fold)
  return fold
}

const byPart = (nav: readonly NavItem[]): readonly (readonly NavItem[])[] =>
  nav.reduce<NavItem[][]>((parts, item) => {
    const last = parts.at(-1)
    if (last?.[0]?.part === item.part && last !== undefined) last.push(item)
    else parts.push([item])
    return parts
  }, [])

/** One line of the menu. */
export function NavLine({ item, onGo }: { readonly item: NavItem, readonly onGo?: () => void }) {
  const t = useText(shellText)
  const { icon: Icon, count = 0 } = item
  return (
    <li>
      <Link to={item.to} className={css.navLine} activeOptions={{ exact: item.exact === true }} title={item.label} onClick={onGo}>
        <Icon size={20} stroke={1.6} />
        <span className={css.navWords}>{item.label}</span>
        {count > 0 && (
          <span className={css.count}>
            <span aria-hidden>{count}</span>
            <span className="seen-by-readers-only">{t('waiting', { count })}</span>
          </span>
        )}
      </Link>
    </li>
  )
}

function MenuPart({ items, at, onGo }: { items: readonly NavItem[], at: number, onGo?: (() => void) | undefined }) {
  const [fold, setFold] = useRemembered(foldOf(at))
  const part = items[0]?.part
  const open = part === undefined || fold === 'open'
  return (
    <>
      {part !== undefined && (
        <button type="button" className={css.part} aria-expanded={open} onClick={() => setFold(open ? 'shut' : 'open')}>
          <span>{part}</span><IconChevronDown size={14} aria-hidden />
        </button>
      )}
      {open && <ul aria-label={part}>{items.map(item => <NavLine key={item.to} item={item} {...(onGo && { onGo })} />)}</ul>}
    </>
  )
}

/** The menu in its parts; each part folds, and stays as it was left on this device. */
export function MenuParts({ nav, onGo }: { readonly nav: readonly NavItem[], readonly onGo?: () => void }) {
  return byPart(nav).map((items, at) => <MenuPart key={items[0]?.to} items={items} at={at} onGo={onGo} />)
}

/** The menu at the side, which folds to its pictures. */
export function Rail({ nav }: { readonly nav: readonly NavItem[] }) {
  const t = useText(shellText)
  const [width, setWidth] = useRemembered(railWidth)
  const Fold = width === 'wide' ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand
  const foldWords = t(width === 'wide' ? 'foldMenu' : 'unfoldMenu')
  return (
    <nav className={css.rail} aria-label={t('mainMenu')} data-print="no">
      <div className={css.brand}><Mark size={30} /><span className={css.navWords}>Evenkeel</span></div>
      <div className={css.nav}><MenuParts nav={nav} /></div>
      <button type="button" className={css.fold} title={foldWords} onClick={() => setWidth(width === 'wide' ? 'narrow' : 'wide')}>
        <Fold size={20} stroke={1.6} aria-hidden />
        <span className={css.navWords}>{foldWords}</span>
      </button>
    </nav>
  )
}
