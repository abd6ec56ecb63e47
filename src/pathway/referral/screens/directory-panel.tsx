import { Anchor, Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { addDestination, changeDestination, destinations } from '../destinations.ts'
import { DESTINATION_KINDS, type Destination } from '../referral.words.ts'
import css from './card.module.css'
import { useClinicZone } from './referral-look.ts'
import { settingsText } from './settings.text.ts'

const EMPTY = { name: '', kind: '', phone: '', place: '', words: '', source: '' }

const orNull = (words: string): string | null => words.trim() === '' ? null : words.trim()

function AddPlace({ onClose }: { onClose: () => void }) {
  const t = useText(settingsText)
  const zone = useClinicZone()
  const [form, setForm] = useState(EMPTY)
  const add = useAct<typeof addDestination>('referral.add-destination', { refresh: ['referral.destinations'], onDone: onClose })
  const field = (name: keyof typeof EMPTY) => ({ label: t(name), value: form[name], onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }) })
  const kind = DESTINATION_KINDS.find(one => one === form.kind)
  const save = (): void => {
    if (kind === undefined) return
    add.mutate({ name: form.name, kind, phone: orNull(form.phone), place: orNull(form.place), words: form.words, source: form.source, checkedOn: todayIn(zone) })
  }
  return (
    <Sheet opened onClose={onClose} title={t('add')} foot={<Button loading={add.isPending} disabled={kind === undefined || form.name.trim() === '' || form.source.trim() === ''} onClick={save}>{t('save')}</Button>}>
      <div className={css.form}>
        <TextInput withAsterisk maxLength={200} data-autofocus {...field('name')} />
        <NativeSelect withAsterisk {...field('kind')} data={[{ value: '', label: t('choose') }, ...DESTINATION_KINDS.map(value => ({ value, label: t(`kind.${value}`) }))]} />
        <TextInput type="tel" maxLength={40} {...field('phone')} />
        <TextInput maxLength={300} {...field('place')} />
        <Textarea autosize minRows={2} maxLength={1000} {...field('words')} />
        <TextInput withAsterisk maxLength={300} description={t('sourceHint')} {...field('source')} />
      </div>
    </Sheet>
  )
}

function PlaceActions({ place }: { place: Destination }) {
  const t = useText(settingsText)
  const zone = useClinicZone()
  const change = useAct<typeof changeDestination>('referral.change-destination', { refresh: ['referral.destinations'], ifMatch: () => place.version })
  const { id, name, kind, phone, place: where, words, source, checkedOn } = place
  const save = (ended: boolean, on: string) => () => change.mutate({ id, name, kind, phone, place: where, words, source, checkedOn: on, ended })
  const named = (said: string): string => t('forPlace', { words: said, name })
  if (place.endedAt !== null) return <Button size="compact-sm" variant="subtle" loading={change.isPending} aria-label={named(t('useAgain'))} onClick={save(false, todayIn(zone))}>{t('useAgain')}</Button>
  return (
    <span className={css.buttons}>
      <Button size="compact-sm" variant="default" loading={change.isPending} aria-label={named(t('again'))} onClick={save(false, todayIn(zone))}>{t('again')}</Button>
      <Button size="compact-sm" variant="subtle" aria-label={named(t('end'))} onClick={save(true, checkedOn)}>{t('end')}</Button>
    </span>
  )
}

/** The places people are sent when this program is not the right one for them. */
export function DirectoryPanel() {
  const t = useText(settingsText)
  const when = useWhen()
  const [adding, setAdding] = useState(false)
  const { data: places = [] } = useAsk<typeof destinations>('referral.destinations', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const writes = me?.roles.some(role => role === 'director' || role === 'intake') === true
  const add = writes ? <Button variant="default" onClick={() => setAdding(true)}>{t('add')}</Button> : undefined
  return (
    <Section title={t('directory')} lead={t('directoryLead')} {...(places.length > 0 && add !== undefined && { action: add })}>
      <WorkList
        label={t('directory')} rows={places} rowKey={place => place.id} empty={<EmptyState title={t('noPlaces')} action={add}>{t('noPlacesWhy')}</EmptyState>}
        columns={[
          { key: 'name', header: t('name'), cell: place => <>{place.name} {place.endedAt !== null && <StatusPill>{t('endedMark')}</StatusPill>}</>, sortBy: place => place.name },
          { key: 'kind', header: t('kind'), cell: place => t(`kind.${place.kind}`), sortBy: place => place.kind },
          { key: 'phone', header: t('phone'), cell: place => place.phone === null ? '—' : <Anchor href={`tel:${place.phone.replace(/[^\d+]/gu, '')}`}>{place.phone}</Anchor> },
          { key: 'place', header: t('place'), cell: place => [place.place, place.words].filter(Boolean).join(' · ') || '—', deskOnly: true },
          { key: 'checked', header: t('checkedOn'), cell: place => `${when.day(place.checkedOn)} · ${place.source}`, sortBy: place => place.checkedOn, deskOnly: true },
        ]}
        {...(writes && { rowActions: (place: Destination) => <PlaceActions place={place} /> })}
      />
      {adding && <AddPlace onClose={() => setAdding(false)} />}
    </Section>
  )
}
