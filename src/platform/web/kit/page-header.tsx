import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTabTitle } from '../tab-title.ts'
import css from './page-header.module.css'

/** The head of a page: where it is, what it is about, what can be done here. */
export interface PageHeaderProps {
  readonly title: ReactNode
  /** For the browser tab. Leave it out when the title is a person. */
  readonly tabTitle?: string
  /** One quiet line under the title. */
  readonly lead?: ReactNode
  /** The page one step up. */
  readonly back?: { readonly to: string, readonly label: string }
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  /** A row below: tabs, filters, facts. */
  readonly children?: ReactNode
}

/** Opens every page. */
export function PageHeader({ title, tabTitle, lead, back, actions, children }: PageHeaderProps) {
  useTabTitle(tabTitle)
  return (
    <header className={css.header}>
      {back && (
        <Link to={back.to} className={css.back} data-print="no">
          <IconArrowLeft size={16} aria-hidden />{back.label}
        </Link>
      )}
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
