import { Button } from '@mantine/core'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { closeSession } from '../close-session.ts'
import { withKept } from '../kept-marks.rules.ts'
import { wasThere } from '../minutes.rules.ts'
import { dayStanding } from '../day.rules.ts'
import type { reopenSession } from '../reopen-session.ts'
import type { RoomRoster, Roster, RosterLine } from '../room.words.ts'
import { RemotePart } from '../remote/screens/remote-part.tsx'
import { AddPerson } from './add-person.tsx'
import { useKeptMarks } from './kept-marks.ts'
import { PersonSheet } from './person-sheet.tsx'
import css from './room.module.css'
import { sessionText, statusWord } from './session.text.ts'
import { useMarking } from './use-marking.ts'

function Presence({ line, zone }: { readonly line: RosterLine, readonly zone: string }) {
  const t = useText(sessionText)
  const when = useWhen(zone)
  const { mark } = line
  if (mark === null) return <StatusPill>{t('notMarked')}</StatusPill>
  const times = [mark.arrivedAt !== null && mark.status === 'late' ? t('arrivedAt', { time: when.time(mark.arrivedAt) }) : '',
    mark.leftAt === null ? '' : t('leftAt', { time: when.time(mark.leftAt) })].filter(Boolean).join(', ')
  const tone = !wasThere(mark.status) ? 'neutral' : mark.status === 'left-upset' ? 'attention' : 'good'
  return (
    <>
      <StatusPill tone={tone}>{t(statusWord[mark.status])}</StatusPill>
      {mark.rivals.length > 0 && <StatusPill tone="attention">{t('conflict')}</StatusPill>}
      {wasThere(mark.status) && <span className={css.quiet}>{t('minutes', { minutes: mark.minutes })}</span>}
      {times !== '' && <span className={css.quiet}>{times}</span>}
    </>
  )
}

function Flags({ line }: { readonly line: RosterLine }) {
  const t = useText(sessionText)
  const high = line.alerts.some(({ level }) => level === 'high')
  return (
    <>
      {line.alerts.length > 0 && <StatusPill tone={high ? 'urgent' : 'attention'}>{high ? t('alertHigh') : t('alertOther')}</StatusPill>}
      {line.checkIn?.wantsCall === true && <StatusPill tone="attention">{t('wantsCall')}</StatusPill>}
      {line.makeUpFor !== null && <StatusPill tone="info">{t('makeUp')}</StatusPill>}
    </>
  )
}

function Know({ line, zone }: { readonly line: RosterLine, readonly zone: string }) {
  const t = useText(sessionText)
  const when = useWhen(zone)
  const done = when.number(line.minutesThisWeek / 60)
  const objective = line.objectives.toSorted((a, b) => Number(b.today) - Number(a.today)).at(0)
  const quiet = `${css.under ?? ''} ${css.quiet ?? ''}`
  const oneLine = `${quiet} ${css.one ?? ''}`
  return (
    <>
      <span className={quiet}>{line.requiredMinutes === null ? t('hoursOnly', { done }) : t('hours', { done, needed: when.number(line.requiredMinutes / 60) })}</span>
      <span className={oneLine}>
        {line.checkIn === null ? t('noCheckIn') : t('checkIn', { day: when.shortDay(line.checkIn.forDate), mood: line.checkIn.mood, craving: line.checkIn.craving })}
      </span>
      {line.scores.length > 0 && <span className={oneLine}>{line.scores.map(({ instrument, total }) => `${instrument.toUpperCase()} ${total ?? ''}`.trim()).join(' · ')}</span>}
      {objective !== undefined && <span className={oneLine} title={objective.words}>{objective.words}</span>}
    </>
  )
}

/** While they are still in the building: is this a day of treatment, or what would make it one? */
function DayPreview({ line, needed }: { readonly line: RosterLine, readonly needed: number }) {
  const t = useText(sessionText)
  if (needed === 0 || line.mark === null || !wasThere(line.mark.status)) return null
  const { state, expectedMinutes, missingMinutes } = dayStanding({ minutes: line.minutesToday, aheadMinutes: line.aheadToday, neededMinutes: needed })
  const clock = (minutes: number): string => t('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  if (state !== 'not-met') return <StatusPill tone="good">{t(state === 'met' ? 'dayMet' : 'dayOnCourse', { clock: clock(expectedMinutes) })}</StatusPill>
  return <StatusPill tone="attention">{t('dayNotMet', { clock: clock(expectedMinutes), missing: clock(missingMinutes) })}</StatusPill>
}

function Tile({ line, zone, needed, onOpen }: { readonly line: RosterLine, readonly zone: string, readonly needed: number, readonly onOpen: () => void }) {
  const here = line.mark === null ? 'open' : wasThere(line.mark.status) ? 'yes' : 'no'
  return (
    <li>
      <button type="button" className={css.tile} data-here={here} onClick={onOpen}>
        <Avatar name={line.name} size={44} {...(line.photo !== null && { photo: line.photo })} />
        <span>
          <span className={css.name}>{line.spoken}</span> {line.pronouns !== null && <span className={css.quiet}>{line.pronouns}</span>}
          <span className={css.line}><Presence line={line} zone={zone} /></span>
        </span>
        <span className={`${css.under ?? ''} ${css.line ?? ''}`}><Flags line={line} /><DayPreview line={line} needed={needed} /></span>
        <Know line={line} zone={zone} />
      </button>
    </li>
  )
}

function MarkRest({ roster, busy, onMark }: { readonly roster: Roster, readonly busy: boolean, readonly onMark: () => void }) {
  const t = useText(sessionText)
  const left = roster.lines.filter(({ mark }) => mark === null).length
  if (left === 0) return roster.lines.length === 0 ? null : <StatusPill tone="good">{t('allMarked')}</StatusPill>
  return (
    <Button size="lg" leftSection={<IconUsers size={20} aria-hidden />} loading={busy} onClick={onMark}>
      {left === roster.lines.length ? t('everyone') : t('everyoneLeft', { count: left })}
    </Button>
  )
}

/** Stands for whoever marks on this device until the marks have arrived. */
const THIS_DEVICE = 'this-device'

/** The room: who is here in one tap, then the exceptions. */
export function RosterPanel({ roster: known }: { readonly roster: RoomRoster }) {
  const t = useText(sessionText)
  const roster = withKept(known, useKeptMarks(), THIS_DEVICE)
  const marking = useMarking(roster, known)
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const reopen = useAct<typeof reopenSession>('session.reopen', { refresh: ['session.'] })
  const close = useAct<typeof closeSession>('session.close', {
    refresh: ['session.'], onDone: () => offerUndo({ message: t('closedDone'), onUndo: () => reopen.mutate({ sessionId: known.id }) }),
  })
  const chosen = roster.lines.find(({ clientId }) => clientId === open)
  const mayClose = roster.closedAt === null && roster.lines.length > 0 && roster.lines.every(({ mark }) => mark !== null)
  return (
    <>
      <div className={css.bar}>
        <MarkRest roster={roster} busy={marking.busy} onMark={marking.restIsHere} />
        <Button variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>{t('addPerson')}</Button>
        {mayClose && <Button variant="default" loading={close.isPending} onClick={() => close.mutate({ sessionId: roster.id })}>{t('close')}</Button>}
      </div>
      {roster.lines.length === 0 && <EmptyState title={t('emptyList')}>{t('emptyListWhy')}</EmptyState>}
      <ul className={css.tiles}>
        {roster.lines.map(line => <Tile key={line.clientId} line={line} zone={roster.zone} needed={roster.dayMinutes} onOpen={() => setOpen(line.clientId)} />)}
      </ul>
      {chosen && <PersonSheet key={chosen.clientId} opened roster={roster} line={chosen} marking={marking} onDone={() => setOpen(null)} />}
      <RemotePart of={known} />
      <AddPerson opened={adding} sessionId={roster.id} onClose={() => setAdding(false)} />
    </>
  )
}
