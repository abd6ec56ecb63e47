import type { ReactNode } from 'react'
import css from './director.module.css'

/** A table that may be wider than a phone: it is moved sideways by finger or by the arrow keys, the page is not. */
export function Wide({ label, children }: { readonly label: string, readonly children: ReactNode }) {
  return <div className={css.scroll} role="region" aria-label={label} tabIndex={0}>{children}</div>
}
