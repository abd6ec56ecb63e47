import { Button } from '@mantine/core'
import { download } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { reviewPaper } from '../paper/review-paper.ts'
import type { Review } from '../review/review.words.ts'
import { useFetching } from './paper-button.tsx'
import css from './plan.module.css'
import { reviewText } from './review.text.ts'

/** A signed review, to read. */
export function ReviewReading({ review }: { readonly review: Review }) {
  const t = useText(reviewText)
  const when = useWhen()
  const { fetching, fetchPaper } = useFetching()
  return (
    <article className={css.readProblem} aria-label={t('signedOn', { when: when.day(review.signedAt ?? review.startedAt), who: review.authorName ?? '' })}>
      <div>
        <p className={css.strong}>{review.decision !== null && t('decided', { what: t(review.decision) })}</p>
        <p className={css.quiet}>
          {t('signedOn', { when: when.dayTime(review.signedAt ?? review.startedAt), who: review.authorName ?? '' })}
          {review.clientSignedAt !== null && ` · ${t('clientSigned', { when: when.day(review.clientSignedAt) })}`}
          {review.nextOn !== null && ` · ${t('next', { day: when.day(review.nextOn) })}`}
        </p>
      </div>
      <ul className={css.list}>
        {review.known.objectives.map(({ objectiveId, words, scores }) => {
          const said = review.objectives.find(one => one.objectiveId === objectiveId)
          const last = scores.at(-1)
          return (
            <li key={objectiveId}>
              {words}: <strong>{said?.movement !== null && said?.movement !== undefined && t(said.movement)}</strong>{last !== undefined && ` (${last.total})`}
              {said !== undefined && said.words !== '' && <><br /><span className={css.quiet}>{said.words}</span></>}
            </li>
          )
        })}
      </ul>
      {review.words !== '' && <p className={css.words}>{review.words}</p>}
      {review.reason !== '' && <p className={css.words}>{t('reason')}: {review.reason}</p>}
      {review.clientWords !== '' && <p className={css.bubble} data-tone="kin">{t('clientWords')}: {review.clientWords}</p>}
      <div data-print="no"><Button size="compact-sm" variant="default" loading={fetching} onClick={() => fetchPaper(() => download<typeof reviewPaper>('plan.review-paper', { reviewId: review.id, print: 'normal' }))}>{t('print')}</Button></div>
    </article>
  )
}
