import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Mark } from '../kit/mark.tsx'
import { OfflineNotice } from '../kit/offline-notice.tsx'
import { useText } from '../text.ts'
import css from './hand-frame.module.css'
import type { NavItem } from './nav-item.ts'
import { shellText } from './shell.text.ts'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** What a phone frame is made of. */
export interface HandFrameProps {
  /** The neutral name on the home screen. */
  readonly app: string
  readonly nav: readonly NavItem[]
  /** Right end of the top bar: always the same things in the same order. */
  readonly tools: ReactNode
  readonly width: 'narrow' | 'wide'
  /** A line above the page, e.g. what waits to be sent. */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

function Tab({ item }: { item: NavItem }) {
  const t = useText(shellText)
  const { icon: Icon, count = 0 } = item
  return (
    <li>
      <Link to={item.to} className={css.tab} activeOptions={{ exact: item.exact === true }}>
        <span className={css.icon}>
          <Icon size={24} stroke={1.6} aria-hidden />
          {count > 0 && <span className={css.dot} aria-hidden>{count}</span>}
        </span>
        <span className={css.tabWords}>{item.label}</span>
        {count > 0 && <span className="seen-by-readers-only">{t('waiting', { count })}</span>}
      </Link>
    </li>
  )
}

/** A phone in one hand: one column, places at the thumb, help always at the same corner. */
export function HandFrame({ app, nav, tools, width, banner, children }: HandFrameProps) {
  const t = useText(shellText)
  useHeadingFocus()
  return (
    <div className={css.frame} data-width={width}>
      <a href="#main" className={css.skip} data-print="no">{t('skip')}</a>
      <header className={css.top} data-print="no">
        <span className={css.brand}><Mark size={28} />{app}</span>
        <div className={css.tools}>{tools}</div>
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        <OfflineNotice />
        {banner}
        {children}
      </main>
      <div className={css.quiet} data-print="no"><LanguageSwitch /><SchemeSwitch /></div>
      <nav aria-label={t('mainMenu')} className={css.tabs} data-print="no">
        <ul>{nav.map(item => <Tab key={item.to} item={item} />)}</ul>
      </nav>
    </div>
  )
}
