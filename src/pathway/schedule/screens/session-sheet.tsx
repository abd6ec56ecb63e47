import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import type { PutDown } from '../../../platform/web/kit/use-carry.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { cancelSession } from '../cancel-session.ts'
import type { ProgramWeek, WeekSession } from '../week.words.ts'
import { BringPart } from './bring-part.tsx'
import { MoveForm } from './move-form.tsx'
import css from './schedule.module.css'
import { UnitLine } from './unit-line.tsx'
import { weekText } from './week.text.ts'

function CallOff({ session, onDone }: { readonly session: WeekSession, readonly onDone: () => void }) {
  const t = useText(weekText)
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const cancel = useAct<typeof cancelSession>('schedule.cancel-session', {
    refresh: ['schedule.'], ifMatch: () => session.version,
    onDone: () => {
      notify({ message: t('done') })
      onDone()
    },
  })
  if (session.cancelledAt !== null) return <p className={css.note} data-tone="neutral">{t('calledOffNote')}</p>
  if (session.closedAt !== null) return <p className={css.quiet}>{t('closed')}</p>
  if (!asking) return <div><Button variant="default" onClick={() => setAsking(true)}>{t('cancel')}</Button></div>
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      cancel.mutate({ id: session.id, reason })
    }}
    >
      <TextInput label={t('cancelWhy')} description={t('cancelLead')} value={reason} maxLength={300} required data-autofocus onChange={event => setReason(event.currentTarget.value)} />
      <div><Button type="submit" color="clay" loading={cancel.isPending} disabled={reason.trim() === ''}>{t('cancel')}</Button></div>
    </form>
  )
}

/** One session of the week: when, where, who, changing it and calling it off; carried elsewhere, it asks how far that reaches. */
export function SessionSheet({ session, week, putDown, onClose }: {
  readonly session: WeekSession, readonly week: ProgramWeek, readonly putDown?: PutDown | undefined, readonly onClose: () => void,
}) {
  const t = useText(weekText)
  const when = useWhen(week.zone)
  const [moving, setMoving] = useState(putDown !== undefined)
  const people = session.clientIds.map(id => ({ id, name: week.people[id] ?? '' })).sort((a, b) => a.name.localeCompare(b.name))
  return (
    <Sheet opened onClose={onClose} title={session.topic} width="wide">
      <div className={css.stack}>
        <Facts>
          <Fact label={t('when')} {...(session.breakMinutes > 0 && { hint: t('break', { minutes: session.breakMinutes }) })}>
            {when.shortDay(session.startsAt)}, {when.span(session.startsAt, session.endsAt)}
          </Fact>
          <Fact label={t('room')}>{session.remote ? t('byVideo') : session.roomName ?? t('noRoom')}</Fact>
          <Fact label={t('led')}>{session.staffIds.map(id => week.staff[id]).join(', ') || t('noLead')}</Fact>
        </Facts>
        {session.awayIds.length > 0 && <p className={css.note} data-tone="attention">{t('away', { names: session.awayIds.map(id => week.staff[id]).join(', ') })}</p>}
        {putDown === undefined && <UnitLine session={session} />}
        {putDown === undefined && <BringPart session={session} />}
        {putDown === undefined && <section aria-label={t('people')} className={css.tight}>
          <p className={css.strong}>{t('people')}{session.seats !== null && ` · ${t('seats', { taken: people.length, seats: session.seats })}`}</p>
          {people.length === 0 ? <p className={css.quiet}>{t('nobody')}</p> : (
            <ul className={css.people}>
              {people.map(({ id, name }) => <li key={id}><Link to="/clients/$clientId/schedule" params={{ clientId: id }}>{name}</Link></li>)}
            </ul>
          )}
        </section>}
        {moving ? <MoveForm session={session} zone={week.zone} putDown={putDown} onDone={onClose} /> : (
          <>
            {session.cancelledAt === null && session.closedAt === null && <div><Button variant="default" onClick={() => setMoving(true)}>{t('move')}</Button></div>}
            <CallOff session={session} onDone={onClose} />
          </>
        )}
      </div>
    </Sheet>
  )
}
