import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './meter.module.css'

/** Hours of one week against what the program asks for. */
export interface MeterProps {
  readonly done: number
  /** Planned and not yet attended. */
  readonly booked?: number
  readonly needed: number
  /** Only the bar and the first sentence: for rows of a list. */
  readonly compact?: boolean
}

const share = (part: number, whole: number): string => `${Math.min(100, whole === 0 ? 0 : (part / whole) * 100)}%`

/** Done, booked and open hours: a bar, and the same in words. */
export function Meter({ done, booked = 0, needed, compact = false }: MeterProps) {
  const t = useText(kitText)
  const when = useWhen()
  const open = Math.max(0, needed - done - booked)
  const whole = Math.max(needed, done + booked)
  return (
    <div className={css.meter} data-compact={compact}>
      <div className={css.bar} aria-hidden>
        <span className={css.done} style={{ width: share(done, whole) }} />
        <span className={css.booked} style={{ width: share(booked, whole) }} />
        {whole > needed && <span className={css.mark} style={{ left: share(needed, whole) }} />}
      </div>
      <p className={css.words}>
        <span className={css.key} data-part="done">
          {t('hoursOf', { done: when.number(done), needed: when.number(needed) })}
        </span>
        {!compact && booked > 0 && (
          <span className={css.key} data-part="booked">{t('hoursBooked', { booked: when.number(booked) })}</span>
        )}
        {!compact && (
          <span className={css.key} data-part="open">
            {open > 0 ? t('hoursOpen', { open: when.number(open) }) : t('hoursMet')}
          </span>
        )}
      </p>
    </div>
  )
}
