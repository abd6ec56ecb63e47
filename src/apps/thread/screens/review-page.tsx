import { Button } from '@mantine/core'
import type { reviews } from '../../../pathway/plan/review/reviews.ts'
import { ReviewForm } from '../../../pathway/plan/screens/review-form.tsx'
import { ReviewReading } from '../../../pathway/plan/screens/review-reading.tsx'
import { reviewText } from '../../../pathway/plan/screens/review.text.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import type { startReview } from '../start-review.ts'
import css from './thread.module.css'

/** The reviews of one plan: the one that is being written, and those before it. */
export function ReviewPage({ params: { clientId = '' } }: PageProps) {
  const t = useText(reviewText)
  useTabTitle(t('reviews'))
  const { data, error, isPending, refetch } = useAsk<typeof reviews>('plan.reviews', { clientId })
  const start = useAct<typeof startReview>('thread.start-review', { refresh: ['plan.', 'thread.'] })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const draft = data.find(({ signedAt }) => signedAt === null)
  const signed = data.filter(({ signedAt }) => signedAt !== null)
  const begin = <Button loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('start')}</Button>
  return (
    <div className={css.stack}>
      <PageHeader title={t('reviews')} back={{ to: `/clients/${clientId}/plan`, label: t('back') }} {...(draft === undefined && signed.length > 0 && { actions: begin })} />
      {draft !== undefined && <ReviewForm key={draft.id} review={draft} />}
      {draft === undefined && signed.length === 0 && <EmptyState title={t('none')} action={begin}>{t('noneHint')}</EmptyState>}
      {signed.map(review => <ReviewReading key={review.id} review={review} />)}
    </div>
  )
}
