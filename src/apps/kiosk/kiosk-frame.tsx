import type { ReactNode } from 'react'
import { Mark } from '../../platform/web/kit/mark.tsx'
import { LanguageSwitch } from '../../platform/web/shells/switches.tsx'
import { useTabTitle } from '../../platform/web/tab-title.ts'
import { useText } from '../../platform/web/text.ts'
import { kioskText } from './kiosk.text.ts'
import css from './kiosk.module.css'

/** The one frame of the kiosk: the language above, help below, no way out between them. */
export function KioskFrame({ title, children }: { readonly title: string, readonly children: ReactNode }) {
  const t = useText(kioskText)
  useTabTitle(title)
  return (
    <div className={css.frame}>
      <header className={css.top}><Mark size={40} /><LanguageSwitch size="md" /></header>
      <main className={css.main}>{children}</main>
      <footer className={css.foot}>{t('crisis')}</footer>
    </div>
  )
}
