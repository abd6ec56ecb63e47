import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { useText, type Speak } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { RequirementState } from '../completion.words.ts'
import type { requirements } from '../requirements.ts'
import css from './completion.module.css'
import { myProgressText } from './my-progress.text.ts'
import { figureOf, knownKind } from './requirement-sentence.ts'

function asked(t: Speak<typeof myProgressText['en']>, { kind, need }: RequirementState): string {
  const known = knownKind(kind)
  switch (known) {
    case 'attendance': case 'objectives': return t(known, { need })
    case 'family-session': case 'phase-tasks': case 'screens': return t(known, { count: need })
    case undefined: return t('other')
    default: return t(known)
  }
}

function now(t: Speak<typeof myProgressText['en']>, step: RequirementState, number: (value: number) => string): string {
  const figure = (name: string): number => figureOf(step, name)
  if (step.kind === 'attendance') return figure('due') === 0 ? '' : t('attendance-now', { have: number(figure('counted') / 60), due: number(figure('due') / 60), all: number(figure('required') / 60) })
  return step.kind === 'phase-tasks' || step.kind === 'screens' ? t('so-far', { have: step.have ?? 0, need: step.need }) : ''
}

function Step({ step }: { readonly step: RequirementState }) {
  const t = useText(myProgressText)
  const when = useWhen()
  const open = step.state === 'not-yet'
  const word = open ? t('open') : t(step.state === 'met' ? 'done' : 'waived')
  return (
    <li className={css.step} data-open={open}>
      {open ? <IconCircle size={22} stroke={1.6} aria-hidden /> : <IconCircleCheckFilled size={22} aria-hidden />}
      <div>
        <p className={css.strong}>{asked(t, step)}</p>
        <p className={css.quiet}>{word}. {open && now(t, step, when.number)}</p>
      </div>
    </li>
  )
}

/** What completion asks, from the first day: done first in sight, nothing in red. */
export function MyRequirements({ clientId }: { readonly clientId: string }) {
  const t = useText(myProgressText)
  const { data, error, refetch } = useAsk<typeof requirements>('completion.requirements', { clientId })
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data === undefined || data.requirements.length === 0) return null
  const done = data.requirements.filter(({ state }) => state !== 'not-yet').length
  const count = data.requirements.length
  return (
    <section className={css.card}>
      <h2>{t('left')}</h2>
      <p className={css.quiet}>{done === count ? t('leftAll') : t('leftLead', { done, count })}</p>
      <ul className={css.steps}>{data.requirements.map(step => <Step key={step.id} step={step} />)}</ul>
    </section>
  )
}
