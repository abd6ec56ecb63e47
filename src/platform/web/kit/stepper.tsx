import { IconCheck } from '@tabler/icons-react'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './stepper.module.css'

/** Where somebody is in a wizard. Steps already done can be opened again when `onStep` is given. */
export function Stepper({ label, steps, current, onStep }: {
  readonly label: string, readonly steps: readonly string[], readonly current: number,
  readonly onStep?: (step: number) => void,
}) {
  const t = useText(kitText)
  return (
    <nav aria-label={label} className={css.stepper}>
      <p className={css.short}>
        <strong>{t('stepOf', { step: current + 1, count: steps.length })}</strong> {steps[current]}
      </p>
      <ol className={css.steps}>
        {steps.map((step, at) => {
          const state = at < current ? 'done' : at === current ? 'here' : 'ahead'
          const words = (
            <>
              <span className={css.number} aria-hidden>{state === 'done' ? <IconCheck size={14} /> : at + 1}</span>
              <span className={css.words}>{step}</span>
              {state === 'done' && <span className="seen-by-readers-only">{t('stepDone')}</span>}
            </>
          )
          return (
            <li key={step} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
              {onStep && state === 'done'
                ? <button type="button" className={css.step} onClick={() => onStep(at)}>{words}</button>
                : <span className={css.step}>{words}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
