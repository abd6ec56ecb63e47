import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../platform/web/call.ts'
import { Meter } from '../../../platform/web/kit/meter.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useNow } from '../../../platform/web/now.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ledgers } from '../ledgers.ts'
import { wasThere } from '../minutes.rules.ts'
import { Authorised } from './authorised.tsx'
import { MakeUps } from './make-ups.tsx'
import { PolicyStanding } from './policy-standing.tsx'
import css from './room.module.css'
import { sessionText, statusWord } from './session.text.ts'
import { weekText } from './week.text.ts'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

type Line = OutputOf<typeof ledgers>[number]

/** One client's week, session by session, with the way to repair it. */
export function HoursSheet({ line, onClose }: { readonly line: Line, readonly onClose: () => void }) {
  const t = useText(weekText)
  const s = useText(sessionText)
  const { language } = useLanguage()
  const when = useWhen(line.zone)
  const now = useNow().toISOString()
  const { ledger } = line
  const hours = (minutes: number): string => when.number(minutes / 60)
  const extra = [
    ...(ledger.makeUpMinutes > 0 ? [t('makeUp', { hours: hours(ledger.makeUpMinutes) })] : []),
    ...(ledger.excusedMinutes > 0 ? [t('excused', { hours: hours(ledger.excusedMinutes) })] : []),
    ...(ledger.cancelledMinutes > 0 ? [t('calledOff', { hours: hours(ledger.cancelledMinutes) })] : []),
  ]
  return (
    <Sheet
      opened onClose={onClose} title={t('detail', { name: line.name })} width="wide"
      foot={<Button variant="default" component={Link} to={`/clients/${line.clientId}`}>{t('openChart')}</Button>}
    >
      <div className={css.block}>
        <Meter done={ledger.countedMinutes / 60} booked={ledger.aheadMinutes / 60} needed={ledger.owedMinutes / 60} />
        {extra.length > 0 && <span className={css.quiet}>{extra.join(' · ')}</span>}
      </div>
      <Authorised line={line} />
      <PolicyStanding clientId={line.clientId} episodeId={line.episodeId} programId={line.programId} />
      {ledger.missed.map(({ sessionId, topic }, at) => <MakeUps key={sessionId} onlyIfAny={at > 0} clientId={line.clientId} missedSessionId={sessionId} topic={topic} zone={line.zone} />)}
      {line.seats.map(seat => (
        <div key={seat.sessionId} className={css.rival}>
          <span>
            <Anchor component={Link} to={`/sessions/${seat.sessionId}`}>{topicIn(seat.topic, language)}</Anchor>
            <span className={css.quiet}> {when.shortDay(seat.startsAt)}, {when.span(seat.startsAt, seat.endsAt)}</span>
          </span>
          <span className={css.line}>
            {seat.makeUpFor !== null && <StatusPill tone="info">{t('madeUp')}</StatusPill>}
            {seat.cancelledAt !== null ? <StatusPill>{s('calledOff')}</StatusPill>
              : seat.status !== null ? <StatusPill tone={wasThere(seat.status) ? 'good' : 'neutral'}>{s(statusWord[seat.status])}</StatusPill>
                : <StatusPill tone={seat.endsAt < now ? 'attention' : 'info'}>{seat.endsAt < now ? t('notMarked') : t('notYet')}</StatusPill>}
            <span className={css.quiet}>{s('minutes', { minutes: seat.minutes })}</span>
          </span>
        </div>
      ))}
    </Sheet>
  )
}
