import type { ReactNode } from 'react'
import css from './states.module.css'

/** An empty place that says what will be here, and the first step. */
export function EmptyState({ title, children, action }: {
  readonly title: string, readonly children?: ReactNode, readonly action?: ReactNode,
}) {
  return (
    <div className={css.empty}>
      <svg width="56" height="28" viewBox="0 0 56 28" aria-hidden className={css.still}>
        <path d="M2 10h52" /><path d="M18 14h20c-1 6-5 9-10 9s-9-3-10-9z" /><path d="M20 10a8 8 0 0 1 16 0" />
      </svg>
      <p className={css.emptyTitle}>{title}</p>
      {children !== undefined && <div className={css.emptyWords}>{children}</div>}
      {action}
    </div>
  )
}
