import { Menu } from '@mantine/core'
import { IconDots, IconKeyboard, IconLogout, IconSearch } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { Avatar } from '../kit/avatar.tsx'
import { Sheet } from '../kit/sheet.tsx'
import { useRemembered } from '../remembered.ts'
import { useSingleKey } from '../single-keys.ts'
import { useText } from '../text.ts'
import { KeyboardHelp, type Shortcut } from './keyboard-help.tsx'
import type { NavItem } from './nav-item.ts'
import { openPalette, Palette, type PaletteSource } from './palette.tsx'
import { MenuParts, NavLine, Rail, railWidth } from './rail.tsx'
import { shellText } from './shell.text.ts'
import css from './staff-shell.module.css'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'

/** One line of the account menu. */
export interface AccountLine {
  readonly label: string
  readonly icon?: ReactNode
  readonly onClick: () => void
}

/** The frame of the staff app. */
export interface StaffShellProps {
  readonly clinic: string
  readonly nav: readonly NavItem[]
  readonly person: { readonly name: string, readonly role: string }
  readonly onSignOut: () => void
  readonly account?: readonly AccountLine[]
  /** The demo's "see it as" switch. */
  readonly roleSwitcher?: ReactNode
  readonly palette?: PaletteSource
  readonly keys?: readonly Shortcut[]
  /** A line over the whole width: offline, read-only, break-glass. */
  readonly banner?: ReactNode
  /** The lock screen. While it is there the page stays in memory but cannot be seen or reached. */
  readonly lock?: ReactNode
  readonly children: ReactNode
}

function AccountMenu({ shell, onKeys }: { shell: StaffShellProps, onKeys: () => void }) {
  const t = useText(shellText)
  return (
    <Menu position="bottom-end" width={240} withinPortal={false}>
      <Menu.Target>
        <button type="button" className={css.account}>
          <Avatar name={shell.person.name} size={30} />
          <span className="seen-by-readers-only">{`${t('account')}: ${shell.person.name}`}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{shell.person.name}<br />{shell.person.role}</Menu.Label>
        {shell.account?.map(line => (
          <Menu.Item key={line.label} leftSection={line.icon ?? null} onClick={line.onClick}>{line.label}</Menu.Item>
        ))}
        <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onKeys}>{t('keys')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={shell.onSignOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function TopBar({ shell, onKeys }: { shell: StaffShellProps, onKeys: () => void }) {
  const t = useText(shellText)
  return (
    <header className={css.top} data-print="no">
      <span className={css.clinic}>{shell.clinic}</span>
      {shell.palette && (
        <button type="button" className={css.search} onClick={openPalette}>
          <IconSearch size={16} aria-hidden />
          <span className={css.searchWords}>{t('search')}</span>
          <kbd className={css.hint} aria-hidden>⌘K</kbd>
        </button>
      )}
      <div className={css.tools}>
        {shell.roleSwitcher}
        <span className={css.deskOnly}><LanguageSwitch /><SchemeSwitch /></span>
        <AccountMenu shell={shell} onKeys={onKeys} />
      </div>
    </header>
  )
}

const FOOT_PLACES = 4

function FootBar({ shell }: { shell: StaffShellProps }) {
  const t = useText(shellText)
  const [more, setMore] = useState(false)
  return (
    <nav aria-label={t('mainMenu')} className={css.foot} data-print="no">
      <ul>
        {shell.nav.slice(0, FOOT_PLACES).map(item => <NavLine key={item.to} item={item} />)}
        <li>
          <button type="button" className={css.navLine} onClick={() => setMore(true)}>
            <IconDots size={20} aria-hidden /><span className={css.navWords}>{t('more')}</span>
          </button>
        </li>
      </ul>
      <Sheet opened={more} onClose={() => setMore(false)} title={shell.clinic}>
        <div className={css.all}><MenuParts nav={shell.nav} onGo={() => setMore(false)} /></div>
        <div className={css.allTools}><LanguageSwitch size="sm" /><SchemeSwitch /></div>
      </Sheet>
    </nav>
  )
}

/** Staff: a rail that folds, a bar on top, Cmd-K over everything, a bar at the foot on phones. */
export function StaffShell(shell: StaffShellProps) {
  const t = useText(shellText)
  const [width] = useRemembered(railWidth)
  const [keys, setKeys] = useState(false)
  const showKeys = useCallback(() => setKeys(true), [])
  useSingleKey('?', showKeys)
  const locked = shell.lock !== undefined && shell.lock !== null
  return (
    <>
      <div className={css.shell} data-rail={width} inert={locked} data-locked={locked}>
        <a href="#main" className={css.skip} data-print="no">{t('skip')}</a>
        <Rail nav={shell.nav} />
        <TopBar shell={shell} onKeys={showKeys} />
        <main id="main" tabIndex={-1} className={css.main}>{shell.banner}{shell.children}</main>
        <FootBar shell={shell} />
        {shell.palette && !locked && <Palette source={shell.palette} />}
        <KeyboardHelp opened={keys} onClose={() => setKeys(false)} more={shell.keys ?? []} />
      </div>
      {locked && <div className={css.lock}>{shell.lock}</div>}
    </>
  )
}
