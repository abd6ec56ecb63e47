import type { ReactNode } from 'react'
import { useTabTitle } from '../tab-title.ts'
import css from './page-header.module.css'

/** What a page is about and what can be done on it. */
export interface PageTitleProps {
  readonly title: ReactNode
  /** For the browser tab. Leave it out when the title is a person. */
  readonly tabTitle?: string
  /** One quiet line under the title. */
  readonly lead?: ReactNode
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  /** A line above the title. */
  readonly above?: ReactNode
  /** A row below: tabs, filters, facts. */
  readonly children?: ReactNode
}

/** Opens a page that is not part of an app, e.g. behind a link; the pages of an app open with `PageHeader`. */
export function PageTitle({ title, tabTitle, lead, actions, above, children }: PageTitleProps) {
  useTabTitle(tabTitle)
  return (
    <header className={css.header}>
      {above}
      <div className={css.row}>
        <div className={css.words}>
          <h1 className={css.title}>{title}</h1>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={css.actions} data-print="no">{actions}</div>}
      </div>
      {children}
    </header>
  )
}
