import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import css from './schedule.module.css'
import { timesText } from './times.text.ts'
import { useClocks, WEEKDAYS } from './weekday.ts'

/** From a wall clock to another on one weekday. */
export interface Stretch { readonly weekday: number, readonly starts: string, readonly ends: string }

/** Stretches of a week, added and taken away one by one, saved together. */
export function Stretches({ said, none, busy, onSave }: { readonly said: readonly Stretch[], readonly none: string, readonly busy: boolean, readonly onSave: (hours: Stretch[]) => void }) {
  const t = useText(timesText)
  const clocks = useClocks()
  const [hours, setHours] = useState<readonly Stretch[]>(said)
  const [next, setNext] = useState<Stretch>({ weekday: 1, starts: '09:00', ends: '17:00' })
  const words = ({ weekday, starts, ends }: Stretch): string => `${clocks.long(weekday)} ${clocks.between(starts, ends)}`
  const isThere = hours.some(other => words(other) === words(next))
  return (
    <div className={css.stack}>
      {hours.length === 0 ? <p className={css.quiet}>{none}</p> : (
        <ul className={css.plain}>
          {hours.map(stretch => (
            <li key={words(stretch)} className={css.line}>
              <div>{words(stretch)}</div>
              <ActionIcon variant="subtle" aria-label={t('remove', { what: words(stretch) })} onClick={() => setHours(hours.filter(other => other !== stretch))}><IconX size={18} aria-hidden /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <div className={css.row}>
        <NativeSelect label={t('weekday')} value={String(next.weekday)} data={WEEKDAYS.map(day => ({ value: String(day), label: clocks.long(day) }))} onChange={event => setNext({ ...next, weekday: Number(event.currentTarget.value) })} />
        <TextInput type="time" label={t('from')} value={next.starts} onChange={event => setNext({ ...next, starts: event.currentTarget.value })} />
        <TextInput type="time" label={t('until')} value={next.ends} error={next.ends !== '' && next.ends <= next.starts ? t('endsBefore') : undefined} onChange={event => setNext({ ...next, ends: event.currentTarget.value })} />
        <Button variant="default" disabled={isThere || next.ends <= next.starts} onClick={() => setHours([...hours, next].toSorted((a, b) => a.weekday - b.weekday || a.starts.localeCompare(b.starts)))}>{t('add')}</Button>
      </div>
      <div><Button loading={busy} onClick={() => onSave(hours.map(stretch => ({ ...stretch })))}>{t('save')}</Button></div>
    </div>
  )
}
