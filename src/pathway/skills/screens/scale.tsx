import { useId, type ReactNode } from 'react'
import css from './scale.module.css'

/** One place to tap: its value, what stands on it, and what it means in words. */
export interface Target<T extends string | number> {
  readonly value: T
  readonly shown: ReactNode
  readonly means: string
}

/** One question with a few big targets, reachable with one thumb. */
export function Scale<T extends string | number>({ label, hint, targets, value, onChange, wide = false }: {
  readonly label: string, readonly hint?: string, readonly targets: readonly Target<T>[],
  readonly value: T | undefined, readonly onChange: (value: T) => void,
  /** Words stand on the targets, so nothing is repeated beside the question. */
  readonly wide?: boolean,
}) {
  const name = useId()
  const chosen = targets.find(target => target.value === value)
  return (
    <fieldset className={css.item} data-wide={wide}>
      <legend className={css.label}>
        <span>{label}</span>
        <span className={css.means} aria-hidden>{wide ? hint : chosen?.means ?? hint}</span>
      </legend>
      <div className={css.targets}>
        {targets.map((target, at) => (
          <label key={target.value} className={css.target} data-on={target.value === value} style={{ '--share': targets.length < 2 ? 0 : at / (targets.length - 1) }}>
            <input
              type="radio" className="seen-by-readers-only" name={name} checked={target.value === value}
              aria-label={target.means} onChange={() => onChange(target.value)}
            />
            <span aria-hidden>{target.shown}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
