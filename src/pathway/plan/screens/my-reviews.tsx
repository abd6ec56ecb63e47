import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { reviews } from '../review/reviews.ts'
import type { Review } from '../review/review.words.ts'
import type { clientSignsReview } from '../review/write-review.ts'
import css from './plan.module.css'
import { ReviewReading } from './review-reading.tsx'
import { reviewText } from './review.text.ts'

function MyReview({ review }: { readonly review: Review }) {
  const t = useText(reviewText)
  const when = useWhen()
  const sign = useAct<typeof clientSignsReview>('plan.client-sign-review', { refresh: ['plan.'], ifMatch: () => review.version })
  return (
    <div className={css.tight}>
      <ReviewReading review={review} />
      {review.clientSignedAt === null
        ? <Button fullWidth loading={sign.isPending} onClick={() => sign.mutate({ reviewId: review.id })}>{t('mySign')}</Button>
        : <p className={css.quiet}>{t('mySigned', { day: when.day(review.clientSignedAt) })}</p>}
    </div>
  )
}

/** What team and client saw when they looked back together; the newest waits for the client's own signature. */
export function MyReviews({ clientId }: { readonly clientId: string }) {
  const t = useText(reviewText)
  const { data = [] } = useAsk<typeof reviews>('plan.reviews', { clientId })
  if (data.length === 0) return null
  return (
    <section className={css.tight} aria-label={t('myReviews')}>
      <h2 className={css.goalSaid}>{t('myReviews')}</h2>
      {data.slice(0, 3).map(review => <MyReview key={review.id} review={review} />)}
    </section>
  )
}
