import type { ReactNode } from 'react'
import { Mark } from '../kit/mark.tsx'
import { useText } from '../text.ts'
import css from './door-shell.module.css'
import { doorText } from './door.text.ts'
import { Horizon } from './horizon.tsx'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'

/** The frame of the first page, the sign-in and the set-up. */
export interface DoorShellProps {
  /** Whose door it is: the clinic's name, or the product's. */
  readonly name?: string
  /** A wizard needs more room than a sign-in. */
  readonly width?: 'narrow' | 'wide'
  /** Above the title: a Stepper, a way back. */
  readonly above?: ReactNode
  /** Under the page: links, the demo's roles. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

/** A calm door: words on paper, water beside them, and 988 for whoever needs it before signing in. */
export function DoorShell({ name = 'Evenkeel', width = 'narrow', above, below, children }: DoorShellProps) {
  const t = useText(doorText)
  return (
    <div className={css.door} data-width={width}>
      <div className={css.paper}>
        <header className={css.top}>
          <span className={css.brand}><Mark size={32} />{name}</span>
          <span className={css.tools}><LanguageSwitch /><SchemeSwitch /></span>
        </header>
        <main className={css.main}>
          {above}
          {children}
        </main>
        <footer className={css.foot}>
          {below}
          <a href="tel:988" className={css.crisis}>{t('crisis')}</a>
        </footer>
      </div>
      <aside className={css.picture} aria-label={t('promise')}>
        <Horizon />
        <p className={css.promise} aria-hidden>{t('promise')}</p>
      </aside>
    </div>
  )
}
