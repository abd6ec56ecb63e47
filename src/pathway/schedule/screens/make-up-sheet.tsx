import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { bookMakeUp } from '../book-make-up.ts'
import type { makeUpOptions } from '../make-up-options.ts'
import { placementText } from './placement.text.ts'
import css from './schedule.module.css'

/** Sessions of the same week that could make up for one: one press books. */
export function MakeUpSheet({ clientId, missedSessionId, zone, onClose }: { readonly clientId: string, readonly missedSessionId: string, readonly zone: string, readonly onClose: () => void }) {
  const t = useText(placementText)
  const when = useWhen(zone)
  const { data, error, isPending, refetch } = useAsk<typeof makeUpOptions>('schedule.make-up-options', { clientId, missedSessionId })
  const book = useAct<typeof bookMakeUp>('schedule.book-make-up', {
    refresh: ['schedule.', 'session.'],
    onDone: () => {
      notify({ message: t('booked') })
      onClose()
    },
  })
  return (
    <Sheet opened onClose={onClose} title={t('makeUpTitle')}>
      {isPending ? <LoadingState lines={3} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : data.length === 0 ? <p className={css.quiet}>{t('makeUpNone')}</p> : (
        <ul className={css.plain}>
          {data.map(({ sessionId, topic, startsAt, endsAt, seatsLeft, sameTopic }) => (
            <li key={sessionId} className={css.line}>
              <div>
                <p className={css.strong}>{topic}</p>
                <p className={css.quiet}>{when.shortDay(startsAt)}, {when.span(startsAt, endsAt)} · {t('seats', { count: seatsLeft })}{sameTopic && ` · ${t('sameTopic')}`}</p>
              </div>
              <Button variant="default" loading={book.isPending} onClick={() => book.mutate({ clientId, missedSessionId, sessionId })}>{t('book')}</Button>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
