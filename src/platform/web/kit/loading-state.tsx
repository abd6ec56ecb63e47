import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './states.module.css'

/** The shape of what is coming; appears only after a blink, so quick answers never flicker. */
export function LoadingState({ lines = 4, shape = 'list' }: {
  readonly lines?: number, readonly shape?: 'list' | 'card' | 'words',
}) {
  const t = useText(kitText)
  return (
    <div className={css.loading} role="status" data-shape={shape}>
      <span className="seen-by-readers-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_line, at) => <span key={at} className={css.bone} aria-hidden />)}
    </div>
  )
}
