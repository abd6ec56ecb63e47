import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { GroupDetails } from '../group.words.ts'
import { GroupMore } from './group-more.tsx'
import { groupsText } from './groups.text.ts'
import css from './schedule.module.css'
import { WeekdayPicker } from './weekday-picker.tsx'

const LEADS = ['therapist', 'facilitator', 'prescriber', 'director']

type Part = { readonly details: GroupDetails, readonly change: (part: Partial<GroupDetails>) => void }

const toggled = (list: readonly string[], id: string, on: boolean): string[] => (on ? [...list, id] : list.filter(other => other !== id))

function Times({ details, change }: Part) {
  const t = useText(groupsText)
  const number = (value: string): number => Math.max(0, Math.round(Number(value)) || 0)
  return (
    <>
      <WeekdayPicker label={t('weekday')} one value={[details.weekday]} onChange={([weekday = 1]) => change({ weekday })} />
      <FormRow>
        <TextInput type="time" label={t('starts')} required value={details.starts} onChange={event => change({ starts: event.currentTarget.value })} />
        <TextInput type="number" min={15} max={480} label={t('minutes')} required value={details.minutes} onChange={event => change({ minutes: number(event.currentTarget.value) })} />
        <TextInput type="number" min={0} max={240} label={t('break')} value={details.breakMinutes} onChange={event => change({ breakMinutes: number(event.currentTarget.value) })} />
        <TextInput type="number" min={1} max={50} label={t('seats')} required value={details.seats} onChange={event => change({ seats: number(event.currentTarget.value) })} />
      </FormRow>
    </>
  )
}

function Places({ details, change, siteId }: Part & { readonly siteId: string }) {
  const t = useText(groupsText)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const leads = (staff ?? []).filter(({ left, roles }) => !left && roles.some(role => LEADS.includes(role)))
  const rooms = (clinic?.rooms ?? []).filter(room => room.siteId === siteId)
  return (
    <>
      <NativeSelect
        label={t('place')} value={details.remote ? 'video' : details.roomId ?? ''}
        data={[{ value: '', label: t('noPlace') }, { value: 'video', label: t('video') }, ...rooms.map(({ id, name, seats }) => ({ value: id, label: `${name} (${seats})` }))]}
        onChange={event => {
          const { value } = event.currentTarget
          change({ remote: value === 'video', roomId: value === 'video' || value === '' ? null : value })
        }}
      />
      <fieldset className={css.set}>
        <legend>{t('facilitators')}</legend>
        {leads.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={details.facilitatorIds.includes(id)} onChange={event => change({ facilitatorIds: toggled(details.facilitatorIds, id, event.currentTarget.checked) })} />
        ))}
      </fieldset>
    </>
  )
}

/** The form of one group: what, for whom, when, where, with whom. */
export function GroupForm({ initial, program, submit, busy, children, onSubmit }: {
  readonly initial: GroupDetails, readonly program: Program, readonly submit: string, readonly busy: boolean, readonly children?: ReactNode,
  readonly onSubmit: (details: GroupDetails) => void,
}) {
  const t = useText(groupsText)
  const [details, setDetails] = useState(initial)
  const change = (part: Partial<GroupDetails>): void => setDetails(was => ({ ...was, ...part }))
  return (
    <form className={css.stack} onSubmit={event => {
      event.preventDefault()
      onSubmit(details)
    }}
    >
      <FormRow>
        <TextInput label={t('topic')} required maxLength={120} value={details.topic} onChange={event => change({ topic: event.currentTarget.value })} />
        <NativeSelect
          label={t('track')} value={details.track} data={program.definition.tracks.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => change({ track: event.currentTarget.value })}
        />
      </FormRow>
      <FormRow>
        <TextInput label={t('topicEn')} description={t('topicSaidHelp')} maxLength={120} lang="en" placeholder={details.topic} value={details.topicSaid.en} onChange={event => change({ topicSaid: { ...details.topicSaid, en: event.currentTarget.value } })} />
        <TextInput label={t('topicEs')} description={t('topicSaidHelp')} maxLength={120} lang="es" placeholder={details.topic} value={details.topicSaid.es} onChange={event => change({ topicSaid: { ...details.topicSaid, es: event.currentTarget.value } })} />
      </FormRow>
      <Times details={details} change={change} />
      <fieldset className={css.set}>
        <legend>{t('phases')}</legend>
        {program.definition.phases.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={details.phases.includes(id)} onChange={event => change({ phases: toggled(details.phases, id, event.currentTarget.checked) })} />
        ))}
      </fieldset>
      <Places details={details} change={change} siteId={program.siteId} />
      <GroupMore details={details} change={change} />
      {children}
      <div><Button type="submit" loading={busy} disabled={details.topic.trim() === '' || details.phases.length === 0}>{submit}</Button></div>
    </form>
  )
}
