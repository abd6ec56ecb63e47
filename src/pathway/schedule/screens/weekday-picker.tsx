import css from './schedule.module.css'
import { useClocks, WEEKDAYS } from './weekday.ts'

/** Weekdays to press; one or several. */
export function WeekdayPicker({ label, value, onChange, one = false }: {
  readonly label: string, readonly value: readonly number[], readonly onChange: (weekdays: number[]) => void, readonly one?: boolean,
}) {
  const clocks = useClocks()
  const press = (day: number): void => {
    if (one) onChange([day])
    else onChange(value.includes(day) ? value.filter(other => other !== day) : [...value, day].sort((a, b) => a - b))
  }
  return (
    <div className={css.days} role="group" aria-label={label}>
      {WEEKDAYS.map(day => (
        <button key={day} type="button" className={css.dayButton} aria-pressed={value.includes(day)} onClick={() => press(day)}>
          {clocks.short(day)}
        </button>
      ))}
    </div>
  )
}
