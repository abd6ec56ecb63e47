import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { planNight } from '../../people/family/nights.ts'
import { useAct } from '../../platform/web/call.ts'
import { FormRow } from '../../platform/web/kit/field.tsx'
import { Sheet } from '../../platform/web/kit/sheet.tsx'
import { notify } from '../../platform/web/notice.ts'
import { useText } from '../../platform/web/text.ts'
import { familiesText } from './families.text.ts'
import css from './families.module.css'

const LANGUAGES = ['en', 'es', 'both'] as const

/** Plans an evening for the people around clients. */
export function PlanNight({ onClose }: { readonly onClose: () => void }) {
  const t = useText(familiesText)
  const [night, setNight] = useState({ title: '', words: '', day: '', starts: '18:00', minutes: 90, place: '' })
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('both')
  const change = (some: Partial<typeof night>): void => setNight(was => ({ ...was, ...some }))
  const plan = useAct<typeof planNight>('family.plan-night', { refresh: ['family.'], onDone: () => { notify({ message: t('planned') }); onClose() } })
  const whole = night.title.trim() !== '' && night.day !== '' && night.starts !== '' && night.place.trim() !== ''
  return (
    <Sheet opened onClose={onClose} title={t('plan')} foot={<Button disabled={!whole} loading={plan.isPending} onClick={() => plan.mutate({ ...night, language })}>{t('save')}</Button>}>
      <div className={css.form}>
        <TextInput label={t('name')} placeholder={t('titleHint')} maxLength={200} value={night.title} onChange={event => change({ title: event.currentTarget.value })} />
        <Textarea label={t('words')} autosize minRows={2} maxLength={1000} value={night.words} onChange={event => change({ words: event.currentTarget.value })} />
        <FormRow>
          <TextInput label={t('day')} type="date" value={night.day} onChange={event => change({ day: event.currentTarget.value })} />
          <TextInput label={t('starts')} type="time" value={night.starts} onChange={event => change({ starts: event.currentTarget.value })} />
          <NumberInput label={t('minutes')} min={15} max={480} step={15} value={night.minutes} onChange={minutes => change({ minutes: Number(minutes) })} />
        </FormRow>
        <TextInput label={t('place')} placeholder={t('placeHint')} maxLength={200} value={night.place} onChange={event => change({ place: event.currentTarget.value })} />
        <NativeSelect
          label={t('language')} value={language} data={LANGUAGES.map(value => ({ value, label: t(value) }))}
          onChange={event => setLanguage(LANGUAGES.find(known => known === event.currentTarget.value) ?? 'both')}
        />
      </div>
    </Sheet>
  )
}
