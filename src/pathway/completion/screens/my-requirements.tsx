import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { useText, type Speak } from '../../../platform/web/text.ts'
import type { RequirementState } from '../completion.words.ts'
import type { requirements } from '../requirements.ts'
import css from './completion.module.css'
import { myProgressText } from './my-progress.text.ts'
import { knownKind } from './requirement-sentence.ts'

function asked(t: Speak<typeof myProgressText['en']>, { kind, need }: RequirementState): string {
  const known = knownKind(kind)
  switch (known) {
    case 'attendance': case 'objectives': return t(known, { need })
    case 'family-session': return t(known, { count: need })
    case undefined: return t('other')
    default: return t(known)
  }
}

function Step({ step }: { readonly step: RequirementState }) {
  const t = useText(myProgressText)
  const open = step.state === 'not-yet'
  const word = open ? t('open') : t(step.state === 'met' ? 'done' : 'waived')
  return (
    <li className={css.step} data-open={open}>
      {open ? <IconCircle size={22} stroke={1.6} aria-hidden /> : <IconCircleCheckFilled size={22} aria-hidden />}
      <div>
        <p className={css.strong}>{asked(t, step)}</p>
        <p className={css.quiet}>{word}. {step.kind === 'attendance' && open && step.have !== null && t('attendance-now', { have: Math.round(step.have) })}</p>
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
