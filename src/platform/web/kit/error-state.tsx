import { Button } from '@mantine/core'
import { Problem } from '../problem.ts'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './states.module.css'

/** Something did not load: the sentence, and one press to try again. */
export function ErrorState({ problem, onRetry, title }: {
  readonly problem: Error, readonly onRetry?: () => void, readonly title?: string,
}) {
  const t = useText(kitText)
  return (
    <div className={css.error} role="alert" data-tone="attention">
      <p className={css.emptyTitle}>{title ?? t('failedTitle')}</p>
      {problem instanceof Problem && <p className={css.emptyWords}>{problem.sentence}</p>}
      {onRetry && <Button variant="default" onClick={onRetry}>{t('tryAgain')}</Button>}
    </div>
  )
}
