import { useId, type ReactNode } from 'react'
import css from './section.module.css'

/** A card of a page: one topic, one heading, at most one action beside it. */
export function Section({ title, lead, action, foot, flush = false, level = 2, children }: {
  readonly title: ReactNode, readonly lead?: ReactNode, readonly action?: ReactNode, readonly foot?: ReactNode,
  /** The content touches the edges: a list, a grid. */
  readonly flush?: boolean,
  readonly level?: 2 | 3, readonly children: ReactNode,
}) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={css.card} aria-labelledby={id}>
      <header className={css.head}>
        <div>
          <Heading id={id} className={css.title}>{title}</Heading>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
        </div>
        {action !== undefined && <div className={css.action} data-print="no">{action}</div>}
      </header>
      <div className={css.body} data-flush={flush}>{children}</div>
      {foot !== undefined && <footer className={css.foot}>{foot}</footer>}
    </section>
  )
}
