import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { moveOneSession } from '../move-session.ts'
import type { WeekSession } from '../week.words.ts'
import css from './schedule.module.css'
import { weekText } from './week.text.ts'

const THERAPY = ['therapist', 'facilitator', 'prescriber', 'director']

const clockIn = (zone: string, at: string): { day: string, starts: string } => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    .formatToParts(new Date(at))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find(part => part.type === type)?.value ?? ''
  return { day: `${of('year')}-${of('month')}-${of('day')}`, starts: `${of('hour')}:${of('minute')}` }
}

/** Puts this one session elsewhere or gives it to a substitute; its series stays as it is. */
export function MoveForm({ session, zone, onDone }: { readonly session: WeekSession, readonly zone: string, readonly onDone: () => void }) {
  const t = useText(weekText)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const [to, setTo] = useState({ ...clockIn(zone, session.startsAt), staffId: session.staffIds[0] ?? '', place: session.remote ? 'video' : session.roomId ?? '' })
  const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000
  const move = useAct<typeof moveOneSession>('schedule.move-session', {
    refresh: ['schedule.'], ifMatch: () => session.version,
    onDone: () => {
      notify({ message: t('moved') })
      onDone()
    },
  })
  const leads = (staff ?? []).filter(({ left, roles }) => !left && roles.some(role => THERAPY.includes(role)))
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      const staffIds = [...(to.staffId === '' ? [] : [to.staffId]), ...session.staffIds.slice(1).filter(id => id !== to.staffId)]
      const remote = to.place === 'video'
      move.mutate({ id: session.id, day: to.day, starts: to.starts, minutes, remote, roomId: remote || to.place === '' ? null : to.place, staffIds })
    }}
    >
      <FormRow>
        <TextInput type="date" label={t('day')} required value={to.day} onChange={event => setTo({ ...to, day: event.currentTarget.value })} />
        <TextInput type="time" label={t('starts')} required value={to.starts} onChange={event => setTo({ ...to, starts: event.currentTarget.value })} />
      </FormRow>
      <FormRow>
        <NativeSelect
          label={t('lead2')} value={to.staffId} data={[{ value: '', label: t('noLead') }, ...leads.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={event => setTo({ ...to, staffId: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('place')} value={to.place} onChange={event => setTo({ ...to, place: event.currentTarget.value })}
          data={[{ value: '', label: t('noRoom') }, { value: 'video', label: t('byVideo') }, ...(clinic?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </FormRow>
      <p className={css.quiet}>{t('moveLead')}</p>
      <div><Button type="submit" loading={move.isPending}>{t('moveIt')}</Button></div>
    </form>
  )
}
