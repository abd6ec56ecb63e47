import { Textarea } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useDraft, type DraftOf } from '../draft.ts'
import css from './inline-editor.module.css'
import { SavedState } from './saved-state.tsx'

/** A text that is written right where it is read. */
export interface InlineEditorProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly rows?: number
  readonly readOnly?: boolean
  /** Hides the label from view; it is still read out. */
  readonly quietLabel?: boolean
  readonly maxLength?: number
}

/** Writes in place and saves itself; the words are never lost on the way. */
export function InlineEditor({ label, hint, placeholder, rows = 2, readOnly, quietLabel, maxLength, ...draftOf }:
InlineEditorProps & DraftOf) {
  const draft = useDraft(draftOf)
  const id = useId()
  if (readOnly === true) {
    return (
      <div className={css.editor}>
        <p className={quietLabel === true ? 'seen-by-readers-only' : css.label}>{label}</p>
        <p className={css.words}>{draft.words}</p>
      </div>
    )
  }
  return (
    <div className={css.editor}>
      <div className={css.head}>
        <div>
          <label htmlFor={id} className={quietLabel === true ? 'seen-by-readers-only' : css.label}>{label}</label>
          {hint !== undefined && <p id={`${id}-hint`} className={css.hint}>{hint}</p>}
        </div>
        <SavedState state={draft.state} />
      </div>
      <Textarea
        id={id} value={draft.words} autosize minRows={rows} variant="unstyled"
        classNames={{ input: css.input ?? '' }} placeholder={placeholder ?? ''} error={draft.problem?.sentence}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        {...(maxLength !== undefined && { maxLength })}
        onChange={event => draft.change(event.currentTarget.value)} onBlur={() => { void draft.flush() }}
      />
    </div>
  )
}
