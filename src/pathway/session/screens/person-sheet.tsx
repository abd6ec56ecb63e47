import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { addWalkIn } from '../add-walk-in.ts'
import absenceReasons from '../absence-reasons.json' with { type: 'json' }
import { byTimes, leavingNow } from '../mark.rules.ts'
import { wasThere } from '../minutes.rules.ts'
import type { removeAttendee } from '../remove-attendee.ts'
import type { Roster, RosterLine } from '../room.words.ts'
import { instantNear, plusMinutes, wallClock } from './clock.ts'
import { MakeUps } from './make-ups.tsx'
import css from './room.module.css'
import { sessionText, statusWord } from './session.text.ts'
import type { Marking } from './use-marking.ts'

/** Which person of which session, and how to mark them. */
export interface PersonProps { readonly roster: Roster, readonly line: RosterLine, readonly marking: Marking, readonly onDone: () => void }

const LATE = [5, 10, 15, 20, 30, 45] as const
const EARLY = [10, 15, 30, 45] as const

function Presence({ roster, line, marking, onDone }: PersonProps) {
  const t = useText(sessionText)
  const say = (given: Parameters<Marking['one']>[1]) => () => {
    marking.one(line, given)
    onDone()
  }
  const now = useNow(15_000).toISOString()
  const running = roster.startsAt < now && now < roster.endsAt
  return (
    <>
      <div className={css.block}>
        <div className={css.choices}>
          <Button onClick={say({ status: 'present' })}>{t('here')}</Button>
          <Button variant="default" onClick={say({ status: 'remote' })}>{t('remoteStatus')}</Button>
          <Button variant="default" onClick={say({ status: 'unexcused', reason: 'not-reached' })}>{t('unexcused')}</Button>
          {running && <Button variant="default" onClick={say({ status: 'left-upset', leftAt: now, arrivedAt: line.mark?.arrivedAt ?? null })}>{t('leftUpset')}</Button>}
          <Button variant="default" onClick={say({ status: 'cancelled' })}>{t('cancelledStatus')}</Button>
        </div>
      </div>
      <div className={css.block}>
        <p>{t('lateBy')}</p>
        <div className={css.choices}>
          {LATE.map(minutes => (
            <Button key={minutes} variant="default" onClick={say({ status: 'late', arrivedAt: plusMinutes(roster.startsAt, minutes) })}>{t('minutesShort', { minutes })}</Button>
          ))}
          {running && <Button variant="default" onClick={say({ status: 'late', arrivedAt: now })}>{t('cameNow')}</Button>}
        </div>
      </div>
      <div className={css.block}>
        <p>{t('leftBefore')}</p>
        <div className={css.choices}>
          {EARLY.map(minutes => (
            <Button key={minutes} variant="default" onClick={say({ status: 'left-early', leftAt: plusMinutes(roster.endsAt, -minutes), arrivedAt: line.mark?.arrivedAt ?? null })}>
              {t('minutesShort', { minutes })}
            </Button>
          ))}
          {running && <Button variant="default" onClick={say(line.mark === null || !wasThere(line.mark.status) ? { status: 'left-early', leftAt: now, arrivedAt: null } : leavingNow(line.mark, now))}>{t('leftNow')}</Button>}
        </div>
      </div>
    </>
  )
}

const AWAY = [['excused', 'excused'], ['unexcused', 'notExcused']] as const

function Away({ line, marking, onDone }: PersonProps) {
  const t = useText(sessionText)
  const { language } = useLanguage()
  const [as, setAs] = useState<'excused' | 'unexcused'>(line.mark?.status === 'unexcused' ? 'unexcused' : 'excused')
  return (
    <div className={css.block}>
      <p>{t('awayBecause')}</p>
      <SegmentedControl fullWidth value={as} data={AWAY.map(([value, label]) => ({ value, label: t(label) }))} onChange={value => setAs(value === 'unexcused' ? 'unexcused' : 'excused')} />
      <div className={css.choices}>
        {absenceReasons.map(reason => (
          <Button key={reason.code} variant="default" aria-pressed={line.mark?.status === as && line.mark.reason === reason.code} onClick={() => { marking.one(line, { status: as, reason: reason.code }); onDone() }}>{reason[language]}</Button>
        ))}
      </div>
    </div>
  )
}

function ExactTimes({ roster, line, marking, onDone }: PersonProps) {
  const t = useText(sessionText)
  const clock = (instant: string | null | undefined): string => instant === null || instant === undefined ? '' : wallClock(instant, roster.zone)
  const [came, setCame] = useState(clock(line.mark?.arrivedAt))
  const [left, setLeft] = useState(clock(line.mark?.leftAt))
  const keep = (): void => {
    const arrivedAt = came === '' ? null : instantNear(roster.startsAt, roster.zone, came)
    const leftAt = left === '' ? null : instantNear(roster.endsAt, roster.zone, left)
    marking.one(line, byTimes(roster, line.mark?.status ?? null, { arrivedAt, leftAt }))
    onDone()
  }
  return (
    <div className={css.block}>
      <p>{t('exact')}</p>
      <div className={css.times}>
        <TextInput type="time" label={t('arrived')} value={came} onChange={event => setCame(event.currentTarget.value)} />
        <TextInput type="time" label={t('left')} value={left} onChange={event => setLeft(event.currentTarget.value)} />
        <Button variant="default" onClick={keep}>{t('saveTimes')}</Button>
      </div>
    </div>
  )
}

function Rivals({ roster, line, marking, onDone }: PersonProps) {
  const t = useText(sessionText)
  const when = useWhen(roster.zone)
  const { mark } = line
  if (mark === null || mark.rivals.length === 0) return null
  const [other] = mark.rivals
  return (
    <div className={css.block} data-tone="attention">
      <p>{t('conflict')}</p>
      <span className={css.quiet}>{t('conflictLead', { name: roster.names[other?.markedBy ?? ''] ?? '' })}</span>
      {[mark, ...mark.rivals].map(said => (
        <div key={said.number} className={css.rival}>
          <span>
            <strong>{t(statusWord[said.status])}</strong>{said.arrivedAt !== null && `, ${t('arrivedAt', { time: when.time(said.arrivedAt) })}`}
            <span className={css.quiet}> {roster.names[said.markedBy] ?? ''}, {when.time(said.markedAt)}{said === mark ? `, ${t('nowCounts')}` : ''}</span>
          </span>
          <Button variant="default" onClick={() => { marking.one(line, { status: said.status, arrivedAt: said.arrivedAt, leftAt: said.leftAt, reason: said.reason }); onDone() }}>
            {t('useThis')}
          </Button>
        </div>
      ))}
    </div>
  )
}

/** Everything that can be said about one person's being here, each in one tap. */
export function PersonSheet(props: PersonProps & { readonly opened: boolean }) {
  const t = useText(sessionText)
  const { roster, line, marking, onDone, opened } = props
  const putBack = useAct<typeof addWalkIn>('session.add-walk-in', { refresh: ['session.'] })
  const undo = (): void => putBack.mutate({ sessionId: roster.id, clientId: line.clientId, makeUpFor: line.makeUpFor }, { onSuccess: () => marking.again(line) })
  const remove = useAct<typeof removeAttendee>('session.remove-attendee', {
    refresh: ['session.'], onDone: () => { offerUndo({ message: t('tookOff', { name: line.spoken }), onUndo: undo }); onDone() },
  })
  return (
    <Sheet
      opened={opened} onClose={onDone} title={line.name} width="wide"
      foot={<Button variant="subtle" color="gray" onClick={() => remove.mutate({ sessionId: roster.id, clientId: line.clientId })}>{t('takeOff')}</Button>}
    >
      <Rivals {...props} />
      {line.mark !== null && !wasThere(line.mark.status) && line.mark.status !== 'cancelled' && (
        <MakeUps clientId={line.clientId} missedSessionId={roster.id} topic={roster.topic} zone={roster.zone} />
      )}
      <Presence {...props} />
      <Away {...props} />
      <ExactTimes {...props} />
    </Sheet>
  )
}
