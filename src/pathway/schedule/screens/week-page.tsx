import { Button, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import type { PutDown } from '../../../platform/web/kit/use-carry.ts'
import { WeekGrid } from '../../../platform/web/kit/week-grid.tsx'
import type { WeekItem } from '../../../platform/web/kit/week-item.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { ProgramWeek, WeekSession } from '../week.words.ts'
import type { week as weekAction } from '../week.ts'
import { CalendarLink } from './calendar-link.tsx'
import { ClientPicker, type Picked } from './client-picker.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import css from './schedule.module.css'
import { KIND_TONE } from './session-look.ts'
import { SessionSheet } from './session-sheet.tsx'
import { WeekStepper } from './week-stepper.tsx'
import { weekText } from './week.text.ts'

const MOVERS = ['therapist', 'director', 'intake', 'front-desk']

const useItem = (shown: ProgramWeek | undefined): (session: WeekSession) => WeekItem => {
  const t = useText(weekText)
  return session => {
    const alone = session.kind === 'group' ? undefined : session.clientIds.map(id => shown?.people[id]).find(Boolean)
    const place = session.remote ? t('byVideo') : session.roomName
    const taken = session.kind === 'group' ? t('seats', { taken: session.clientIds.length, seats: session.seats ?? 0 }) : null
    const leads = session.staffIds.map(id => shown?.staff[id]).join(', ')
    const title = alone ?? session.topic
    return {
      id: session.id, start: session.startsAt, end: session.endsAt, tone: session.cancelledAt === null ? KIND_TONE[session.kind] : 'neutral',
      title: session.cancelledAt === null ? title : t('calledOff', { topic: title }), busy: session.cancelledAt !== null,
      movable: session.cancelledAt === null && session.closedAt === null,
      clash: session.cancelledAt === null && session.awayIds.length > 0,
      detail: [session.awayIds.length > 0 ? t('away', { names: session.awayIds.map(id => shown?.staff[id]).join(', ') }) : null, taken, place, leads].filter(Boolean).join(' · '),
    }
  }
}

const asked = (filter: string, client: Picked | null): { track?: string, roomId?: string, staffId?: string, clientId?: string } => {
  const [by, value = ''] = filter.split(' ', 2)
  return by === 'track' ? { track: value } : by === 'room' ? { roomId: value } : by === 'staff' ? { staffId: value } : by === 'client' && client !== null ? { clientId: client.clientId } : {}
}

function Filter({ value, onChange }: { readonly value: string, readonly onChange: (value: string) => void }) {
  const t = useText(weekText)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const tracks = new Map(clinic?.programs.flatMap(({ definition }) => definition.tracks.map(({ id, name }) => [id, name] as const)))
  return (
    <NativeSelect
      aria-label={t('show')} value={value} onChange={event => onChange(event.currentTarget.value)}
      data={[
        { value: 'all', label: t('everything') },
        { group: t('tracks'), items: [...tracks].map(([id, label]) => ({ value: `track ${id}`, label })) },
        { group: t('rooms'), items: (clinic?.rooms ?? []).map(({ id, name }) => ({ value: `room ${id}`, label: name })) },
        { group: t('staff'), items: (staff ?? []).filter(({ left }) => !left).map(({ id, name }) => ({ value: `staff ${id}`, label: name })) },
        { value: 'client', label: t('oneClient') },
      ]}
    />
  )
}

/** The program's week: by track, room or staff member; open a session, call it off, plan one. */
export function WeekPage() {
  const t = useText(weekText)
  const [week, setWeek] = useState<string | undefined>()
  const [filter, setFilter] = useState('all')
  const [client, setClient] = useState<Picked | null>(null)
  const [open, setOpen] = useState<{ readonly id: string, readonly putDown?: PutDown } | null>(null)
  const [planning, setPlanning] = useState(false)
  const [linking, setLinking] = useState(false)
  const { data, error, isPending, refetch } = useAsk<typeof weekAction>('schedule.week', { ...(week !== undefined && { week }), ...asked(filter, client) }, { keepLast: true })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const mayMove = me?.roles.some(role => MOVERS.includes(role)) === true
  const itemOf = useItem(data)
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const session = data.sessions.find(({ id }) => id === open?.id)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={<><Button variant="default" onClick={() => setLinking(true)}>{t('myCalendar')}</Button><Button onClick={() => setPlanning(true)}>{t('plan')}</Button></>} />
      {filter === 'client' && <div className={css.picker}><ClientPicker picked={client} onPick={setClient} /></div>}
      <WeekGrid
        label={t('title')} week={data.week} zone={data.zone} items={data.sessions.map(itemOf)} onOpen={id => setOpen({ id })}
        {...(mayMove && { onMove: (id: string, putDown: PutDown) => setOpen({ id, putDown }) })}
        tools={<><WeekStepper week={data.week} onChange={setWeek} /><Filter value={filter} onChange={setFilter} /></>}
      />
      {data.sessions.length === 0 && (
        <EmptyState title={t('nothing')} action={<Button component={Link} to="/groups" variant="default">{t('toGroups')}</Button>}>{t('nothingWhy')}</EmptyState>
      )}
      {session !== undefined && <SessionSheet key={session.id} session={session} week={data} putDown={open?.putDown} onClose={() => setOpen(null)} />}
      {linking && <Sheet opened onClose={() => setLinking(false)} title={t('myCalendar')}><CalendarLink /></Sheet>}
      {planning && <PlanSheet opened onClose={() => setPlanning(false)} week={data.week} />}
    </>
  )
}
