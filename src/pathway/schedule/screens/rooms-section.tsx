import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Clinic, RoomAccess } from '../../../people/clinic/clinic.words.ts'
import type { addRoom, changeRoom } from '../../../people/clinic/rooms.ts'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { ROOM_ACCESS } from '../commitment-kinds.words.ts'
import { roomsText } from './rooms.text.ts'
import css from './schedule.module.css'

type Room = Clinic['rooms'][number]
type Details = Pick<Room, 'name' | 'seats' | 'access'>

function RoomForm({ initial, busy, label, onSend, onCancel }: {
  readonly initial: Details, readonly busy: boolean, readonly label: string, readonly onSend: (room: Details) => void, readonly onCancel?: () => void,
}) {
  const t = useText(roomsText)
  const [room, setRoom] = useState(initial)
  const toggle = (one: RoomAccess, on: boolean): void => setRoom(was => ({ ...was, access: on ? [...was.access, one] : was.access.filter(other => other !== one) }))
  return (
    <form className={css.row} onSubmit={event => {
      event.preventDefault()
      onSend(room)
    }}
    >
      <TextInput className={css.grow} label={t('name')} required maxLength={80} value={room.name} onChange={event => setRoom({ ...room, name: event.currentTarget.value })} />
      <TextInput type="number" min={1} max={200} label={t('seats')} required value={String(room.seats)} onChange={event => setRoom({ ...room, seats: Math.round(Number(event.currentTarget.value)) || 0 })} />
      {ROOM_ACCESS.map(one => <Checkbox key={one} label={t(one)} checked={room.access.includes(one)} onChange={event => toggle(one, event.currentTarget.checked)} />)}
      <Button type="submit" variant="default" loading={busy} disabled={room.name.trim() === '' || room.seats < 1}>{label}</Button>
      {onCancel && <Button variant="subtle" onClick={onCancel}>{t('cancel')}</Button>}
    </form>
  )
}

const NEW: Details = { name: '', seats: 12, access: [] }

/** The rooms of the clinic: names, seats and what they offer; changed by a director. */
export function RoomsSection() {
  const t = useText(roomsText)
  const [editing, setEditing] = useState<string | null>(null)
  const [made, setMade] = useState(0)
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const done = (): void => {
    setEditing(null)
    setMade(count => count + 1)
    notify({ message: t('saved') })
  }
  const refresh = ['clinic.', 'schedule.']
  const add = useAct<typeof addRoom>('clinic.add-room', { refresh, onDone: done })
  const change = useAct<typeof changeRoom>('clinic.change-room', { refresh, onDone: done })
  const [site] = clinic?.sites ?? []
  if (clinic === undefined || site === undefined) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div className={css.stack}>
        <ul className={css.plain}>
          {clinic.rooms.map(room => (
            <li key={room.id} className={css.line}>
              {editing === room.id ? <RoomForm initial={room} busy={change.isPending} label={t('save')} onSend={details => change.mutate({ ...details, id: room.id })} onCancel={() => setEditing(null)} /> : (
                <>
                  <div><span className={css.strong}>{room.name}</span> <span className={css.quiet}>{[t('seatsOf', { count: room.seats }), ...room.access.map(one => t(one))].join(' · ')}</span></div>
                  <Button variant="subtle" size="xs" aria-label={`${t('change')}: ${room.name}`} onClick={() => setEditing(room.id)}>{t('change')}</Button>
                </>
              )}
            </li>
          ))}
        </ul>
        <RoomForm key={made} initial={NEW} busy={add.isPending} label={t('add')} onSend={details => add.mutate({ ...details, siteId: site.id })} />
      </div>
    </Section>
  )
}
