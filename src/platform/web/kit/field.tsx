import { useId, type ReactNode } from 'react'
import { useText } from '../text.ts'
import css from './field.module.css'
import { kitText } from './kit.text.ts'

/** What a control inside a Field must carry. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A question with its words; for controls that Mantine does not already label. */
export interface FieldProps {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  /** Sensitive questions say why they are asked. */
  readonly why?: ReactNode
  readonly children: (control: FieldControl) => ReactNode
}

/** Label, help, the control, why we ask, and the error next to it. */
export function Field({ label, help, error, optional, why, children }: FieldProps) {
  const t = useText(kitText)
  const id = useId()
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}{optional === true && <span className={css.optional}>{t('optional')}</span>}
      </label>
      {help !== undefined && <p id={`${id}-help`} className={css.help}>{help}</p>}
      {children({
        id, 'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && <p id={`${id}-error`} className={css.error}>{error}</p>}
      {why !== undefined && <details className={css.why}><summary>{t('whyWeAsk')}</summary><div>{why}</div></details>}
    </div>
  )
}

/** Fields side by side where there is room, one below the other on a phone. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>
}
