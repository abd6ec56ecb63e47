import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import type { PutDown } from '../../../platform/web/kit/use-carry.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { moveOneSession } from '../move-session.ts'
import type { moveSeries } from '../move-series.ts'
import type { WeekSession } from '../week.words.ts'
import { clockIn } from './clock-in.ts'
import css from './schedule.module.css'
import { weekText } from './week.text.ts'

const THERAPY = ['therapist', 'facilitator', 'prescriber', 'director']
const SCOPES = ['one', 'from-here', 'all'] as const
type Scope = (typeof SCOPES)[number]
const WORDS = { one: 'thisOne', 'from-here': 'fromHere', all: 'allOfThem' } as const

/** How far a change of this session may reach: groups are changed by those who make the program, a client's hour by those who schedule. */
const useScopes = ({ groupId, weeklyHourId }: WeekSession): readonly Scope[] => {
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const roles = me?.roles ?? []
  const mayChange = roles.includes('director') || roles.includes('intake') || (weeklyHourId !== null && (roles.includes('therapist') || roles.includes('front-desk')))
  return mayChange && (groupId !== null || weeklyHourId !== null) ? SCOPES : ['one']
}

interface Target extends PutDown { readonly staffId: string, readonly place: string }

function Where({ to, onChange }: { readonly to: Target, readonly onChange: (to: Target) => void }) {
  const t = useText(weekText)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const leads = (staff ?? []).filter(({ left, roles }) => !left && roles.some(role => THERAPY.includes(role)))
  return (
    <>
      <FormRow>
        <TextInput type="date" label={t('day')} required value={to.day} onChange={event => onChange({ ...to, day: event.currentTarget.value })} />
        <TextInput type="time" label={t('starts')} required value={to.starts} onChange={event => onChange({ ...to, starts: event.currentTarget.value })} />
      </FormRow>
      <FormRow>
        <NativeSelect
          label={t('lead2')} value={to.staffId} data={[{ value: '', label: t('noLead') }, ...leads.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={event => onChange({ ...to, staffId: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('place')} value={to.place} onChange={event => onChange({ ...to, place: event.currentTarget.value })}
          data={[{ value: '', label: t('noRoom') }, { value: 'video', label: t('byVideo') }, ...(clinic?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </FormRow>
    </>
  )
}

function HowFar({ scopes, scope, onChange }: { readonly scopes: readonly Scope[], readonly scope: Scope, readonly onChange: (scope: Scope) => void }) {
  const t = useText(weekText)
  if (scopes.length === 1) return null
  return (
    <Radio.Group label={t('howFar')} value={scope} onChange={value => onChange(SCOPES.find(known => known === value) ?? 'one')}>
      <div className={css.scopes}>{scopes.map(value => <Radio key={value} value={value} label={t(WORDS[value])} />)}</div>
    </Radio.Group>
  )
}

/** Puts a session elsewhere or gives it to somebody else: this one, from here on, or all that have not begun. */
export function MoveForm({ session, zone, putDown, onDone }: { readonly session: WeekSession, readonly zone: string, readonly putDown?: PutDown | undefined, readonly onDone: () => void }) {
  const t = useText(weekText)
  const [to, setTo] = useState<Target>({ ...clockIn(zone, session.startsAt), ...putDown, staffId: session.staffIds[0] ?? '', place: session.remote ? 'video' : session.roomId ?? '' })
  const [scope, setScope] = useState<Scope>('one')
  const scopes = useScopes(session)
  const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000
  const acting = {
    refresh: ['schedule.', 'session.'], ifMatch: () => session.version,
    onDone: () => {
      notify({ message: t('moved') })
      onDone()
    },
  }
  const one = useAct<typeof moveOneSession>('schedule.move-session', acting)
  const series = useAct<typeof moveSeries>('schedule.move-series', acting)
  const send = (): void => {
    const staffIds = [...(to.staffId === '' ? [] : [to.staffId]), ...session.staffIds.slice(1).filter(id => id !== to.staffId)]
    const remote = to.place === 'video'
    const moved = { id: session.id, day: to.day, starts: to.starts, minutes, remote, roomId: remote || to.place === '' ? null : to.place, staffIds }
    if (scope === 'one') one.mutate(moved)
    else series.mutate({ ...moved, scope })
  }
  return (
    <form className={css.stack} onSubmit={event => {
      event.preventDefault()
      send()
    }}
    >
      <HowFar scopes={scopes} scope={scope} onChange={setScope} />
      <Where to={to} onChange={setTo} />
      <p className={css.quiet}>{t(scope === 'one' ? 'moveLead' : 'moveSeriesLead')}</p>
      <div><Button type="submit" data-autofocus loading={one.isPending || series.isPending}>{t('moveIt')}</Button></div>
    </form>
  )
}
