import { Button, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { NativeChoice } from '../../../../people/family/screens/native-choice.tsx'
import { useAct } from '../../../../platform/web/call.ts'
import { FormRow } from '../../../../platform/web/kit/field.tsx'
import { useLanguage } from '../../../../platform/web/language.ts'
import { useText } from '../../../../platform/web/text.ts'
import { momentText } from '../../library/skill.text.ts'
import { MOMENTS, REGIONS } from '../../moments.rules.ts'
import { useLibrary } from '../../screens/use-client.ts'
import type { HardTime } from '../hard-time.words.ts'
import type { changeHardTime, planHardTime } from '../hard-times.ts'
import { useWeekWords } from './hard-time-words.ts'
import css from './hard-times.module.css'
import { hardTimesText } from './hard-times.text.ts'

const ALL_MOMENTS = REGIONS.flatMap(region => MOMENTS[region])
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const

function Days({ chosen, onChange }: { readonly chosen: readonly number[], readonly onChange: (days: readonly number[]) => void }) {
  const t = useText(hardTimesText)
  const { weekday } = useWeekWords()
  return (
    <div role="group" aria-label={t('days')}>
      <p className={css.label}>{t('days')}</p>
      <div className={css.days}>
        {WEEK.map(day => (
          <button
            key={day} type="button" className={css.day} aria-pressed={chosen.includes(day)} aria-label={weekday(day, 'long')}
            onClick={() => onChange(chosen.includes(day) ? chosen.filter(other => other !== day) : [...chosen, day])}
          >
            {weekday(day, 'narrow')}
          </button>
        ))}
      </div>
    </div>
  )
}

/** When it is hard, and what the client will do then. */
export function HardTimeForm({ clientId, known, onSaved }: { readonly clientId: string, readonly known: HardTime | null, readonly onSaved: () => void }) {
  const t = useText(hardTimesText)
  const moment = useText(momentText)
  const { language } = useLanguage()
  const { data: skills = [] } = useLibrary()
  const [time, setTime] = useState({
    weekdays: known?.weekdays ?? [], starts: known?.starts ?? '20:00', ends: known?.ends ?? '23:00', moment: known?.moment ?? '', skill: known?.skill ?? 'urge-surfing',
    callWhom: known?.callWhom ?? '', words: known?.words ?? '',
  })
  const change = (some: Partial<typeof time>): void => setTime(was => ({ ...was, ...some }))
  const acting = { refresh: ['skills.hard-times'], onDone: onSaved }
  const plan = useAct<typeof planHardTime>('skills.plan-hard-time', acting)
  const better = useAct<typeof changeHardTime>('skills.change-hard-time', acting)
  const save = (): void => {
    const whole = { ...time, weekdays: [...time.weekdays], moment: ALL_MOMENTS.find(key => key === time.moment) ?? null, skill: time.skill === '' ? null : time.skill }
    if (known === null) plan.mutate({ clientId, plan: whole })
    else better.mutate({ id: known.id, plan: whole })
  }
  return (
    <form className={css.list} onSubmit={event => { event.preventDefault(); save() }}>
      <Days chosen={time.weekdays} onChange={weekdays => change({ weekdays: [...weekdays] })} />
      <FormRow>
        <TextInput label={t('from')} type="time" value={time.starts} onChange={event => change({ starts: event.currentTarget.value })} />
        <TextInput label={t('to')} type="time" value={time.ends} onChange={event => change({ ends: event.currentTarget.value })} />
      </FormRow>
      <NativeChoice
        label={t('what')} value={time.moment} onChange={key => change({ moment: key })}
        choices={[{ value: '', label: t('other') }, ...ALL_MOMENTS.map(key => ({ value: key, label: moment(key) }))]}
      />
      <NativeChoice
        label={t('skill')} value={time.skill} onChange={skill => change({ skill })}
        choices={[{ value: '', label: t('noSkill') }, ...skills.map(({ id, title }) => ({ value: id, label: title[language] }))]}
      />
      <TextInput label={t('call')} placeholder={t('callHint')} maxLength={200} value={time.callWhom} onChange={event => change({ callWhom: event.currentTarget.value })} />
      <Textarea label={t('words')} placeholder={t('wordsHint')} autosize minRows={2} maxLength={1000} value={time.words} onChange={event => change({ words: event.currentTarget.value })} />
      <Button type="submit" size="md" fullWidth loading={plan.isPending || better.isPending} disabled={time.weekdays.length === 0 || time.starts === '' || time.ends === ''}>{t('save')}</Button>
    </form>
  )
}
