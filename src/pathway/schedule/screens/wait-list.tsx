import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { topicIn } from '../hour-topic.rules.ts'
import type { leaveLine, waitingLine, waitsOfClient } from '../waiting/line.ts'
import type { takeOffer } from '../waiting/take-offer.ts'
import type { WaitLine } from '../waiting/waiting.words.ts'
import { makeUpText } from './make-up.text.ts'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

/** Places in line: what for, how far, and the seat that is kept. Nothing when nobody waits. */
function Waits({ lines, zone, named = false }: { readonly lines: readonly WaitLine[], readonly zone?: string | undefined, readonly named?: boolean }) {
  const t = useText(makeUpText)
  const when = useWhen(zone)
  const clocks = useClocks()
  const { language } = useLanguage()
  const refresh = ['schedule.', 'session.']
  const take = useAct<typeof takeOffer>('schedule.take-offer', { refresh, onDone: () => notify({ message: t('taken') }) })
  const leave = useAct<typeof leaveLine>('schedule.leave-line', { refresh, onDone: () => notify({ message: t('left') }) })
  if (lines.length === 0) return null
  const timeOf = ({ startsAt, endsAt, weekday, starts }: WaitLine): string => startsAt !== null && endsAt !== null ? `${when.shortDay(startsAt)}, ${when.span(startsAt, endsAt)}`
    : `${clocks.long(weekday ?? 1)} ${clocks.clock(starts ?? '')}, ${t('weekly')}`
  return (
    <Section title={t('waits')}>
      <ul className={css.plain}>
        {lines.map(line => ({ ...line, topic: topicIn(line.topic, language, line.topicSaid) })).map(line => (
          <li key={line.id} className={css.line}>
            <div>
              <p className={css.strong}>{named ? `${line.clientName}: ${line.topic}` : line.topic}</p>
              <p className={css.quiet}>{timeOf(line)} · {line.offeredUntil !== null ? t('kept', { time: when.time(line.offeredUntil) }) : line.ahead === 0 ? t('next') : t('ahead', { count: line.ahead })}</p>
            </div>
            <div className={css.row}>
              {line.offeredUntil !== null && <Button loading={take.isPending} aria-label={`${t('take')}: ${line.topic}`} onClick={() => take.mutate({ id: line.id })}>{t('take')}</Button>}
              <Button variant="subtle" loading={leave.isPending} aria-label={`${t('leave')}: ${named ? `${line.clientName}, ` : ''}${line.topic}`} onClick={() => leave.mutate({ id: line.id })}>{t('leave')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The lines one client is in. */
export function WaitsOfClient({ clientId, zone }: { readonly clientId?: string, readonly zone?: string }) {
  const { data } = useAsk<typeof waitsOfClient>('schedule.waits-of-client', clientId === undefined ? {} : { clientId })
  return <Waits lines={data ?? []} zone={zone} />
}

/** Everybody in line, for those who schedule. */
export function WaitingLine() {
  const { data } = useAsk<typeof waitingLine>('schedule.waiting-line', {})
  return <Waits lines={data ?? []} named />
}
