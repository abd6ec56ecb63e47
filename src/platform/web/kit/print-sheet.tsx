import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Language } from '../../pure/text.ts'
import { SaidIn, useLanguage } from '../language.ts'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './print-sheet.module.css'

/** Who the paper comes from: the name of the clinic, where it is and how to call it. */
export interface Letterhead { readonly name: string, readonly address?: string | null | undefined, readonly phone?: string | null | undefined }

function Printed() {
  const t = useText(kitText)
  const when = useWhen()
  const [now] = useState(() => new Date())
  return <p>{t('printed', { when: `${when.day(now)}, ${when.time(now)}` })}</p>
}

/** A page of paper: who it comes from, what it is, for whom, and what stands at its foot. Everything around it stays off the print. */
export function PrintSheet({ title, from, head, foot, language, children }: {
  readonly title: string, readonly from?: Letterhead | undefined, readonly head?: ReactNode,
  /** Notice, consent, signature lines. */
  readonly foot?: ReactNode,
  /** The language of the paper, where it is not that of the screen. */
  readonly language?: Language, readonly children: ReactNode,
}) {
  const t = useText(kitText)
  const screen = useLanguage().language
  const where = [from?.address, from?.phone].filter(part => part !== null && part !== undefined && part !== '').join(' · ')
  return (
    <div className={css.desk}>
      <div className={css.tools} data-print="no">
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <SaidIn value={language ?? screen}>
        <article className={css.sheet} aria-label={title} data-print="sheet" lang={language ?? screen}>
          {from !== undefined && <p className={css.from}><strong>{from.name}</strong>{where !== '' && <span>{where}</span>}</p>}
          <header className={css.head}><h1>{title}</h1>{head}</header>
          <div>{children}</div>
          <footer className={css.foot}>{foot}<Printed /></footer>
        </article>
      </SaidIn>
    </div>
  )
}
