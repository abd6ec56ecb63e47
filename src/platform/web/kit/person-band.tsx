import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import { ageOn, todayIn, useWhen } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { kitText } from './kit.text.ts'
import css from './person-band.module.css'

/** Who this page is about, so that nothing is ever written in the wrong chart. */
export interface PersonBandProps {
  /** The name the person goes by. */
  readonly name: string
  /** The name in the records, when it differs. */
  readonly legalName?: string
  readonly pronouns?: string
  /** Birthday as a calendar day. */
  readonly born?: string
  readonly photo?: string
  /** Risk, allergies, language: StatusPills. */
  readonly flags?: ReactNode
  /** A row of Facts. */
  readonly facts?: ReactNode
  readonly actions?: ReactNode
  /** Stays at the top while the page scrolls. */
  readonly sticky?: boolean
  readonly level?: 1 | 2
}

/** Photo or initials, preferred name, pronouns, age and birthday, flags. */
export function PersonBand({ name, legalName, pronouns, born, photo, flags, facts, actions, sticky, level = 1 }:
PersonBandProps) {
  const t = useText(kitText)
  const when = useWhen()
  const Heading = level === 1 ? 'h1' : 'h2'
  const quiet = [
    pronouns, legalName,
    born === undefined ? undefined : t('years', { count: ageOn(born, todayIn()) }),
    born === undefined ? undefined : t('born', { day: when.day(born) }),
  ].filter(part => part !== undefined)
  return (
    <section className={css.band} data-sticky={sticky === true} aria-label={name}>
      <Avatar name={name} size={52} {...(photo !== undefined && { photo })} />
      <div className={css.words}>
        <div className={css.line}>
          <Heading className={css.name}>{name}</Heading>
          {flags}
        </div>
        <p className={css.quiet}>{quiet.map(part => <span key={part}>{part}</span>)}</p>
      </div>
      {actions !== undefined && <div className={css.actions} data-print="no">{actions}</div>}
      {facts !== undefined && <dl className={css.facts}>{facts}</dl>}
    </section>
  )
}
