import { Button } from '@mantine/core'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { bookMakeUp } from '../../schedule/book-make-up.ts'
import type { bookMakeUpHour, makeUpHours, takeBackMakeUpHour } from '../../schedule/make-up-hours.ts'
import type { makeUpOptions } from '../../schedule/make-up-options.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { removeAttendee } from '../remove-attendee.ts'
import css from './room.module.css'
import { weekText } from './week.text.ts'

interface Of { readonly clientId: string, readonly missedSessionId: string, readonly topic: string, readonly zone: string, readonly onBooked?: () => void, readonly onlyIfAny?: boolean }

/** Who may look at a client's life to find a time that fits it. */
const SCHEDULERS: readonly string[] = ['intake', 'therapist', 'director', 'front-desk']

/** Times of the same week at which a missed hour with one person can be held again by the same people. */
function Hours({ clientId, missedSessionId, topic, zone, onBooked }: Of) {
  const t = useText(weekText)
  const when = useWhen(zone)
  const hours = useAsk<typeof makeUpHours>('schedule.make-up-hours', { clientId, missedSessionId })
  const takeBack = useAct<typeof takeBackMakeUpHour>('schedule.take-back-make-up-hour', { refresh: ['session.', 'schedule.'] })
  const book = useAct<typeof bookMakeUpHour>('schedule.book-make-up-hour', {
    refresh: ['session.', 'schedule.'],
    onDone: ({ id }) => {
      offerUndo({ message: t('booked', { topic }), onUndo: () => takeBack.mutate({ id }) })
      onBooked?.()
    },
  })
  return (hours.data ?? []).map(({ day, starts, startsAt, endsAt }) => (
    <div key={startsAt} className={css.rival}>
      <span><strong>{topic}</strong> <span className={css.quiet}>{when.shortDay(startsAt)}, {when.span(startsAt, endsAt)}</span></span>
      <Button variant="default" loading={book.isPending} aria-label={`${t('book')}: ${topic}, ${when.dayTime(startsAt)}`} onClick={() => book.mutate({ clientId, missedSessionId, day, starts })}>{t('book')}</Button>
    </div>
  ))
}

/** Sessions of the same week with a seat that fit this person's life: one press books one for the missed session. */
export function MakeUps(of: Of) {
  const { clientId, missedSessionId, topic, zone, onBooked, onlyIfAny = false } = of
  const t = useText(weekText)
  const when = useWhen(zone)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const may = me.data?.roles.some(role => SCHEDULERS.includes(role)) === true
  const options = useAsk<typeof makeUpOptions>('schedule.make-up-options', { clientId, missedSessionId }, { enabled: may })
  const takeOff = useAct<typeof removeAttendee>('session.remove-attendee', { refresh: ['session.', 'schedule.'] })
  const book = useAct<typeof bookMakeUp>('schedule.book-make-up', {
    refresh: ['session.', 'schedule.'],
    onDone: (_made, { sessionId }) => {
      offerUndo({ message: t('booked', { topic }), onUndo: () => takeOff.mutate({ sessionId, clientId }) })
      onBooked?.()
    },
  })
  const hours = useAsk<typeof makeUpHours>('schedule.make-up-hours', { clientId, missedSessionId }, { enabled: may })
  if (options.data === undefined || hours.data === undefined) return null
  const none = options.data.length + hours.data.length === 0
  if (none && onlyIfAny) return null
  return (
    <div className={css.block}>
      <p>{t('missed', { count: 1, topic })}</p>
      <Hours {...of} />
      {none && <span className={css.quiet}>{t('noOption')}</span>}
      {options.data.slice(0, 4).map(option => (
        <div key={option.sessionId} className={css.rival}>
          <span><strong>{option.topic}</strong> <span className={css.quiet}>{when.shortDay(option.startsAt)}, {when.span(option.startsAt, option.endsAt)}</span></span>
          <Button
            variant="default" loading={book.isPending} aria-label={`${t('book')}: ${option.topic}, ${when.dayTime(option.startsAt)}`}
            onClick={() => book.mutate({ clientId, missedSessionId, sessionId: option.sessionId })}
          >
            {t('book')}
          </Button>
        </div>
      ))}
    </div>
  )
}
