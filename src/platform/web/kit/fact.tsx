import type { ReactNode } from 'react'
import css from './fact.module.css'

/** One thing that is known. Stands in a `<Facts>` or in the facts of a PersonBand. */
export function Fact({ label, children, hint }: {
  readonly label: string, readonly children: ReactNode, readonly hint?: ReactNode,
}) {
  return (
    <div className={css.fact}>
      <dt>{label}</dt>
      <dd>{children}{hint !== undefined && <span className={css.hint}>{hint}</span>}</dd>
    </div>
  )
}

/** Several facts side by side. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={css.facts}>{children}</dl>
}
