import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { ACCESS, MEANS } from '../commitment-kinds.words.ts'
import type { LifeWish } from '../life.words.ts'
import type { sayWhatSuits } from '../say-what-suits.ts'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'
import { WeekdayPicker } from './weekday-picker.tsx'

/** The track somebody prefers, as it is chosen. */
export const trackWord = (track: string): 'any' | 'day' | 'evening' => (track === 'day' || track === 'evening' ? track : 'any')

const LANGUAGES = ['en', 'es'] as const

function WishNeeds({ wish, change }: { readonly wish: LifeWish, readonly change: (part: Partial<LifeWish>) => void }) {
  const t = useText(lifeText)
  const toggled = <T,>(list: readonly T[], one: T, on: boolean): T[] => (on ? [...list, one] : list.filter(other => other !== one))
  return (
    <>
      <FormRow>
        <NativeSelect label={t('means')} value={wish.means ?? ''} data={[{ value: '', label: t('notAsked') }, ...MEANS.map(value => ({ value, label: t(value) }))]} onChange={event => change({ means: MEANS.find(one => one === event.currentTarget.value) ?? null })} />
        <TextInput type="time" label={t('lastWayHome')} value={wish.lastWayHome ?? ''} onChange={event => change({ lastWayHome: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
      </FormRow>
      <fieldset className={css.set}>
        <legend>{t('languages')}</legend>
        <div className={css.row}>{LANGUAGES.map(one => <Checkbox key={one} label={t(one)} checked={wish.languages.includes(one)} onChange={event => change({ languages: toggled(wish.languages, one, event.currentTarget.checked) })} />)}</div>
      </fieldset>
      <fieldset className={css.set}>
        <legend>{t('needs')}</legend>
        <div className={css.people}>{ACCESS.map(one => <Checkbox key={one} label={t(one === 'quiet' ? 'quiet-room' : one)} checked={wish.access.includes(one)} onChange={event => change({ access: toggled(wish.access, one, event.currentTarget.checked) })} />)}</div>
      </fieldset>
      <TextInput label={t('needsWords')} maxLength={300} value={wish.accessWords} onChange={event => change({ accessWords: event.currentTarget.value })} />
      <TextInput label={t('apartWords')} description={t('apartHelp')} maxLength={300} value={wish.apartWords} onChange={event => change({ apartWords: event.currentTarget.value })} />
    </>
  )
}

/** How somebody gets here, what they need and what would suit them. */
export function WishForm({ clientId, initial, onDone }: { readonly clientId: string, readonly initial: LifeWish, readonly onDone: () => void }) {
  const t = useText(lifeText)
  const [wish, setWish] = useState(initial)
  const change = (part: Partial<LifeWish>): void => setWish(was => ({ ...was, ...part }))
  const save = useAct<typeof sayWhatSuits>('schedule.say-what-suits', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('saved') })
      onDone()
    },
  })
  const mode = (value: string): LifeWish['mode'] => (value === 'telehealth' || value === 'either' ? value : 'inperson')
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      save.mutate({ clientId, wish })
    }}
    >
      <FormRow>
        <TextInput type="number" min={0} max={240} label={t('travel')} value={wish.travelMinutes} onChange={event => change({ travelMinutes: Math.round(Number(event.currentTarget.value)) || 0 })} />
        <NativeSelect label={t('mode')} value={wish.mode} data={(['inperson', 'telehealth', 'either'] as const).map(value => ({ value, label: t(value) }))} onChange={event => change({ mode: mode(event.currentTarget.value) })} />
        <NativeSelect label={t('track')} value={trackWord(wish.track)} data={(['any', 'day', 'evening'] as const).map(value => ({ value, label: t(value) }))} onChange={event => change({ track: event.currentTarget.value })} />
      </FormRow>
      <WishNeeds wish={wish} change={change} />
      <Checkbox label={t('familyHour')} checked={wish.familyHour} onChange={event => change({ familyHour: event.currentTarget.checked })} />
      {wish.familyHour && (
        <>
          <WeekdayPicker label={t('familyDays')} value={wish.familyWeekdays} onChange={familyWeekdays => change({ familyWeekdays })} />
          <FormRow>
            <TextInput type="time" label={t('familyFrom')} value={wish.familyStarts} onChange={event => change({ familyStarts: event.currentTarget.value })} />
            <TextInput type="time" label={t('familyUntil')} value={wish.familyEnds} onChange={event => change({ familyEnds: event.currentTarget.value })} />
          </FormRow>
        </>
      )}
      <div><Button type="submit" variant="default" loading={save.isPending}>{t('save')}</Button></div>
    </form>
  )
}
