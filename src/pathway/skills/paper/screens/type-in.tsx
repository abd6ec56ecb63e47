import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../../platform/web/call.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useToday } from '../../screens/use-client.ts'
import type { checkInFromPaper } from '../check-in-from-paper.ts'
import { paperDeskText } from './paper-desk.text.ts'
import css from './paper.module.css'

const USED = ['no', 'yes', 'rather-not-say'] as const
const empty = { mood: '', stress: '', craving: '', sleep: '', used: '', wantsCall: false, words: '' }
type Field = number | string

/** Types in one day of a check-in that came back on paper. */
export function TypeIn({ clientId }: { readonly clientId: string }) {
  const t = useText(paperDeskText)
  const today = useToday()
  const [forDate, setForDate] = useState(today)
  const [given, setGiven] = useState<{ mood: Field, stress: Field, craving: Field, sleep: Field, used: string, wantsCall: boolean, words: string }>(empty)
  const change = (some: Partial<typeof given>): void => setGiven(was => ({ ...was, ...some }))
  const save = useAct<typeof checkInFromPaper>('skills.check-in-from-paper', { refresh: ['skills.', 'task.'], onDone: () => { setGiven(empty); notify({ message: t('saved') }) } })
  const { mood, stress, craving, sleep, used, wantsCall, words } = given
  const whole = typeof mood === 'number' && typeof stress === 'number' && typeof craving === 'number' && forDate !== ''
  const send = (): void => {
    if (!whole) return
    save.mutate({ clientId, answers: {
      forDate, mood, stress, craving, sleepHours: typeof sleep === 'number' ? sleep : null, used: USED.find(answer => answer === used) ?? null, wantsCall, words: words.trim() === '' ? null : words,
    } })
  }
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); send() }}>
      <TextInput label={t('day')} type="date" max={today} value={forDate} onChange={event => setForDate(event.currentTarget.value)} />
      <NumberInput label={t('mood')} min={0} max={10} clampBehavior="strict" value={mood} onChange={value => change({ mood: value })} />
      <NumberInput label={t('stress')} min={0} max={10} clampBehavior="strict" value={stress} onChange={value => change({ stress: value })} />
      <NumberInput label={t('craving')} min={0} max={10} clampBehavior="strict" value={craving} onChange={value => change({ craving: value })} />
      <NumberInput label={t('sleep')} min={0} max={24} value={sleep} onChange={value => change({ sleep: value })} />
      <NativeSelect
        label={t('used')} value={used} onChange={event => change({ used: event.currentTarget.value })}
        data={[{ value: '', label: t('notGiven') }, { value: 'no', label: t('no') }, { value: 'yes', label: t('yes') }, { value: 'rather-not-say', label: t('rather') }]}
      />
      <Checkbox label={t('call')} checked={wantsCall} onChange={event => change({ wantsCall: event.currentTarget.checked })} />
      <TextInput className={css.wide} label={t('words')} maxLength={2000} value={words} onChange={event => change({ words: event.currentTarget.value })} />
      <Button type="submit" loading={save.isPending} disabled={!whole}>{t('save')}</Button>
    </form>
  )
}
