import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { bookMakeUp } from '../book-make-up.ts'
import { topicIn } from '../hour-topic.rules.ts'
import type { makeUpOptions } from '../make-up-options.ts'
import { makeUpText } from './make-up.text.ts'
import css from './schedule.module.css'

/** Sessions of the same week that could make up for one: one press books, or joins the line of a full one. */
export function MakeUpList({ clientId, missedSessionId, zone, onDone }: {
  readonly clientId: string, readonly missedSessionId: string, readonly zone: string, readonly onDone: () => void,
}) {
  const t = useText(makeUpText)
  const when = useWhen(zone)
  const { language } = useLanguage()
  const { data, error, isPending, refetch } = useAsk<typeof makeUpOptions>('schedule.make-up-options', { clientId, missedSessionId })
  const book = useAct<typeof bookMakeUp>('schedule.book-make-up', {
    refresh: ['schedule.', 'session.'],
    onDone: ({ booked }) => {
      notify({ message: t(booked ? 'booked' : 'inLine') })
      onDone()
    },
  })
  if (isPending) return <LoadingState lines={3} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data.length === 0) return <p className={css.quiet}>{t('none')}</p>
  return (
    <ul className={css.plain}>
      {data.map(({ sessionId, topic, topicSaid, startsAt, endsAt, seatsLeft, sameTopic }) => (
        <li key={sessionId} className={css.line}>
          <div>
            <p className={css.strong}>{topicIn(topic, language, topicSaid)}</p>
            <p className={css.quiet}>{when.shortDay(startsAt)}, {when.span(startsAt, endsAt)} · {seatsLeft > 0 ? t('seats', { count: seatsLeft }) : t('full')}{sameTopic && ` · ${t('sameTopic')}`}</p>
          </div>
          <Button
            variant="default" loading={book.isPending} aria-label={`${t(seatsLeft > 0 ? 'book' : 'wait')}: ${topicIn(topic, language, topicSaid)}, ${when.dayTime(startsAt)}`}
            onClick={() => book.mutate({ clientId, missedSessionId, sessionId, orWait: true })}
          >
            {t(seatsLeft > 0 ? 'book' : 'wait')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
