import { Button, PinInput, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { lockScreen, takeScreenBack } from '../../../people/sign-in/screens/lock-state.ts'
import { useAct } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Plan } from '../plan.words.ts'
import type { clientSignsHere } from '../sign-here.ts'
import { myPlanText } from './my-plan.text.ts'
import { PlainPlan } from './plain-plan.tsx'
import css from './plan.module.css'
import { signHereText } from './sign-here.text.ts'

/** The staff member takes the screen back and shows who they are. */
const giveBack = (): void => {
  takeScreenBack()
  lockScreen()
}

function PinAndSign({ plan, onSigned }: { readonly plan: Plan, readonly onSigned: () => void }) {
  const t = useText(signHereText)
  const m = useText(myPlanText)
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const sign = useAct<typeof clientSignsHere>('plan.client-sign-here', {
    refresh: ['plan.'], ifMatch: () => plan.version, onDone: onSigned,
    onProblem: ({ sentence }) => {
      setPin('')
      setProblem(sentence)
      return true
    },
  })
  return (
    <section className={css.readProblem} aria-label={m('signTitle')}>
      <div><h2 className={css.goalSaid}>{m('signTitle')}</h2><p className={css.quiet}>{m('signLead')}</p></div>
      <div>
        <p id="sign-here-pin">{t('pin')}</p>
        <PinInput length={6} type="number" mask size="lg" value={pin} onChange={setPin} aria-labelledby="sign-here-pin" getInputProps={at => ({ 'aria-label': t('digit', { at: at + 1 }), autoComplete: 'off' })} />
      </div>
      {problem !== null && <p className={css.note} data-tone="attention" role="alert">{problem}</p>}
      <Button size="lg" fullWidth disabled={pin.length < 6} loading={sign.isPending} onClick={() => sign.mutate({ planId: plan.id, pin })}>{m('sign')}</Button>
      <Button variant="subtle" onClick={giveBack}>{t('notNow')}</Button>
    </section>
  )
}

/** What the client sees on the clinic's tablet: their plan in plain words, the line for their PIN, and nothing else of the clinic. */
export function SignHere({ plan }: { readonly plan: Plan }) {
  const t = useText(signHereText)
  const m = useText(myPlanText)
  const { language, setLanguage } = useLanguage()
  const [signed, setSigned] = useState(false)
  return (
    <main className={css.handed} data-density="comfortable">
      <div className={css.between}>
        <h1>{m('title')}</h1>
        <SegmentedControl aria-label={t('language')} value={language} onChange={value => setLanguage(value === 'es' ? 'es' : 'en')} data={[{ value: 'en', label: 'English' }, { value: 'es', label: 'Español' }]} />
      </div>
      {signed ? (
        <section className={css.readProblem} role="status">
          <h2 className={css.goalSaid}>{t('thanks')}</h2>
          <p>{t('thanksWords')}</p>
          <Button size="lg" onClick={giveBack}>{t('giveBack')}</Button>
        </section>
      ) : (
        <>
          <p className={css.quiet}>{m('lead')}</p>
          <PlainPlan plan={plan} />
          <PinAndSign plan={plan} onSigned={() => setSigned(true)} />
        </>
      )}
    </main>
  )
}
