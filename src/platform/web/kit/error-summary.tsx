import { useEffect, useRef } from 'react'
import { useText } from '../text.ts'
import css from './field.module.css'
import { kitText } from './kit.text.ts'

/** What must be looked at before a form can be kept: each line jumps to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: {
  readonly errors: readonly { readonly fieldId: string, readonly sentence: string }[],
}) {
  const t = useText(kitText)
  const place = useRef<HTMLDivElement>(null)
  const some = errors.length > 0
  useEffect(() => { if (some) place.current?.focus() }, [some])
  if (!some) return null
  return (
    <div ref={place} className={css.summary} data-tone="attention" role="alert" tabIndex={-1}>
      <p className={css.summaryTitle}>{t('fixThese', { count: errors.length })}</p>
      <ul>
        {errors.map(({ fieldId, sentence }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(fieldId)?.focus()
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
