import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import css from './page-header.module.css'
import { PageTitle, type PageTitleProps } from './page-title.tsx'

/** The head of a page: where it is, what it is about, what can be done here. */
export interface PageHeaderProps extends Omit<PageTitleProps, 'above'> {
  /** The page one step up. */
  readonly back?: { readonly to: string, readonly label: string }
}

/** Opens every page. */
export function PageHeader({ back, ...title }: PageHeaderProps) {
  return (
    <PageTitle
      {...title}
      above={back && (
        <Link to={back.to} className={css.back} data-print="no">
          <IconArrowLeft size={16} aria-hidden />{back.label}
        </Link>
      )}
    />
  )
}
