import type { ReactNode } from 'react'
import css from './status-pill.module.css'
import type { Tone } from './tone.ts'

/** A word in a colour; the word says it all, the small shape helps those who do not see the colour. */
export function StatusPill({ tone = 'neutral', icon, children }: {
  readonly tone?: Tone, readonly icon?: ReactNode, readonly children: ReactNode,
}) {
  return <span className={css.pill} data-tone={tone}>{icon ?? <i className={css.shape} aria-hidden />}{children}</span>
}
