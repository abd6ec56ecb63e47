import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import { designText } from './design.text.ts'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

/** Times of day, each taken out by one press, and a field for another. */
export function TimeList({ value, onChange }: { readonly value: readonly string[], readonly onChange: (times: string[]) => void }) {
  const t = useText(designText)
  const clocks = useClocks()
  const [another, setAnother] = useState('')
  return (
    <div className={css.row}>
      <div className={css.days}>
        {value.map(time => (
          <button key={time} type="button" className={css.dayButton} aria-pressed aria-label={t('removeTime', { time: clocks.clock(time) })} onClick={() => onChange(value.filter(other => other !== time))}>{clocks.clock(time)}</button>
        ))}
      </div>
      <TextInput type="time" label={t('addTime')} value={another} onChange={event => setAnother(event.currentTarget.value)} />
      <Button
        variant="default" disabled={another === '' || value.includes(another)}
        onClick={() => {
          onChange([...value, another].sort())
          setAnother('')
        }}
      >
        {t('add')}
      </Button>
    </div>
  )
}
