import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { supporters } from '../../../people/family/supporters.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { planSession } from '../plan-session.ts'
import { ClientPicker, type Picked } from './client-picker.tsx'
import css from './schedule.module.css'
import { weekText } from './week.text.ts'

const THERAPY = ['therapist', 'facilitator', 'prescriber', 'director']

interface Filled { readonly kind: 'individual' | 'family', readonly day: string, readonly starts: string, readonly minutes: string, readonly staffId: string, readonly place: string, readonly supporterIds: readonly string[] }

function Fields({ filled, onChange }: { readonly filled: Filled, readonly onChange: (filled: Filled) => void }) {
  const t = useText(weekText)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const leads = (staff ?? []).filter(({ left, roles }) => !left && roles.some(role => THERAPY.includes(role)))
  return (
    <>
      <SegmentedControl
        aria-label={t('kind')} value={filled.kind} data={[{ value: 'individual', label: t('individual') }, { value: 'family', label: t('family') }]}
        onChange={value => onChange({ ...filled, kind: value === 'family' ? 'family' : 'individual' })}
      />
      <FormRow>
        <TextInput type="date" label={t('day')} required value={filled.day} onChange={event => onChange({ ...filled, day: event.currentTarget.value })} />
        <TextInput type="time" label={t('starts')} required value={filled.starts} onChange={event => onChange({ ...filled, starts: event.currentTarget.value })} />
        <NativeSelect label={t('minutes')} data={['30', '45', '60', '75', '90']} value={filled.minutes} onChange={event => onChange({ ...filled, minutes: event.currentTarget.value })} />
      </FormRow>
      <FormRow>
        <NativeSelect
          label={t('lead2')} required value={filled.staffId} onChange={event => onChange({ ...filled, staffId: event.currentTarget.value })}
          data={[{ value: '', label: '' }, ...leads.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <NativeSelect
          label={t('place')} value={filled.place} onChange={event => onChange({ ...filled, place: event.currentTarget.value })}
          data={[{ value: '', label: t('office') }, { value: 'video', label: t('byVideo') }, ...(clinic?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </FormRow>
    </>
  )
}

function Invited({ clientId, filled, onChange }: { readonly clientId: string, readonly filled: Filled, readonly onChange: (filled: Filled) => void }) {
  const t = useText(weekText)
  const { data } = useAsk<typeof supporters>('family.supporters', { clientId })
  const known = data ?? []
  const toggle = (id: string, on: boolean): void =>
    onChange({ ...filled, supporterIds: on ? [...filled.supporterIds, id] : filled.supporterIds.filter(other => other !== id) })
  return (
    <fieldset className={css.set}>
      <legend>{t('invited')}</legend>
      {data !== undefined && known.length === 0 && <p className={css.quiet}>{t('noSupporters')}</p>}
      {known.map(({ id, name, relation }) => (
        <Checkbox key={id} label={`${name} (${relation})`} checked={filled.supporterIds.includes(id)} onChange={event => toggle(id, event.currentTarget.checked)} />
      ))}
      {known.length > 0 && <p className={css.quiet}>{t('invitedLead')}</p>}
    </fieldset>
  )
}

/** Plans one individual or family session. */
export function PlanSheet({ opened, onClose, week, client }: { readonly opened: boolean, readonly onClose: () => void, readonly week: string, readonly client?: Picked }) {
  const t = useText(weekText)
  const [picked, setPicked] = useState<Picked | null>(client ?? null)
  const [filled, setFilled] = useState<Filled>({ kind: 'individual', day: week > todayIn() ? week : todayIn(), starts: '15:00', minutes: '60', staffId: '', place: '', supporterIds: [] })
  const plan = useAct<typeof planSession>('schedule.plan-session', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('planned') })
      onClose()
    },
  })
  const send = (): void => {
    if (picked === null) return
    const remote = filled.place === 'video'
    plan.mutate({
      kind: filled.kind, clientId: picked.clientId, day: filled.day, starts: filled.starts, minutes: Number(filled.minutes), staffIds: [filled.staffId],
      roomId: remote || filled.place === '' ? null : filled.place, remote, supporterIds: filled.kind === 'family' ? [...filled.supporterIds] : [],
    })
  }
  return (
    <Sheet opened={opened} onClose={onClose} title={t('plan')} width="wide">
      <form className={css.stack} onSubmit={event => {
        event.preventDefault()
        send()
      }}
      >
        <ClientPicker picked={picked} onPick={setPicked} />
        <Fields filled={filled} onChange={setFilled} />
        {filled.kind === 'family' && picked !== null && <Invited clientId={picked.clientId} filled={filled} onChange={setFilled} />}
        <div><Button type="submit" loading={plan.isPending} disabled={picked === null || filled.staffId === ''}>{t('planIt')}</Button></div>
      </form>
    </Sheet>
  )
}
