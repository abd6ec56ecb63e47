import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './print-sheet.module.css'

/** A page of paper: what it is, for whom, and what stands at its foot. Everything around it stays off the print. */
export function PrintSheet({ title, head, foot, children }: {
  readonly title: string, readonly head?: ReactNode,
  /** Notice, consent, signature lines. */
  readonly foot?: ReactNode, readonly children: ReactNode,
}) {
  const t = useText(kitText)
  const when = useWhen()
  const [now] = useState(() => new Date())
  return (
    <div className={css.desk}>
      <div className={css.tools} data-print="no">
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <article className={css.sheet} aria-label={title} data-print="sheet">
        <header className={css.head}><h1>{title}</h1>{head}</header>
        <div>{children}</div>
        <footer className={css.foot}>{foot}<p>{t('printed', { when: when.dayTime(now) })}</p></footer>
      </article>
    </div>
  )
}
