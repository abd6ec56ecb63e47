import { Button } from '@mantine/core'
import { IconArmchair, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import type { Arrived } from './arrive.tsx'
import { kioskText } from './kiosk.text.ts'
import css from './kiosk.module.css'
import { useQuietFor } from './use-quiet.ts'
import { visitSteps, type VisitStep } from './visit-steps.ts'

/** Nobody touches the screen: a welcome goes after this long, something to fill in after a minute and a half. */
const WELCOME_SECONDS = 15
const STEP_SECONDS = 90

/** From here on the screen says that it will close. */
const WARN_SECONDS = 10

function Welcome({ of }: { readonly of: Arrived }) {
  const t = useText(kioskText)
  const when = useWhen(of.session?.zone)
  const [Icon, tone, title, why] = of.state === 'nothing-now' ? [IconInfoCircle, 'info', 'nothing', 'nothingWhy'] as const
    : of.state === 'arrived' ? [IconCircleCheck, 'good', 'here', 'hereWhy'] as const : [IconArmchair, 'good', 'already', 'alreadyWhy'] as const
  return (
    <div className={css.welcome} data-tone={tone} role="status">
      <Icon size={64} stroke={1.4} aria-hidden />
      <h1 className={css.title}>{t(title)}</h1>
      <p className={css.lead}>{t(why)}</p>
      {of.session !== null && (
        <p className={css.when}>{[t('at', { time: when.time(of.session.startsAt) }), of.session.room ?? ''].filter(Boolean).join(' · ')}</p>
      )}
    </div>
  )
}

function Offer({ step, clientId, onOpen }: { readonly step: VisitStep, readonly clientId: string, readonly onOpen: () => void }) {
  const { language } = useLanguage()
  const waits = step.useWaits(clientId)
  return waits === true ? <Button size="xl" variant="default" fullWidth onClick={onOpen}>{step.label[language]}</Button> : null
}

function Step({ step, clientId, onDone }: { readonly step: VisitStep, readonly clientId: string, readonly onDone: () => void }) {
  const t = useText(kioskText)
  const { Shown } = step
  return (
    <>
      <Suspense fallback={<LoadingState lines={4} />}><Shown clientId={clientId} onDone={onDone} /></Suspense>
      <Button variant="subtle" size="lg" onClick={onDone}>{t('back')}</Button>
    </>
  )
}

function Closing({ left, onStay }: { readonly left: number, readonly onStay: () => void }) {
  const t = useText(kioskText)
  if (left > WARN_SECONDS) return null
  return <div className={css.closing} role="alert"><span>{t('leaving', { count: left })}</span><Button variant="default" onClick={onStay}>{t('stay')}</Button></div>
}

/** Somebody has arrived: when and where, what they may do while they wait, and soon nothing of it is left. */
export function Visit({ of, onLeave }: { readonly of: Arrived, readonly onLeave: () => void }) {
  const t = useText(kioskText)
  const { language, setLanguage } = useLanguage()
  const [before] = useState(language)
  const [open, setOpen] = useState<VisitStep | null>(null)
  useEffect(() => {
    setLanguage(of.language)
    return () => setLanguage(before)
  }, [of.language, before, setLanguage])
  const { left, touch } = useQuietFor(open === null && visitSteps.length === 0 ? WELCOME_SECONDS : STEP_SECONDS, onLeave)
  return (
    <section className={css.card}>
      {open === null ? (
        <>
          <Welcome of={of} />
          {visitSteps.map(step => <Offer key={step.key} step={step} clientId={of.clientId} onOpen={() => setOpen(step)} />)}
          <Button size="xl" fullWidth onClick={onLeave}>{t('done')}</Button>
        </>
      ) : <Step step={open} clientId={of.clientId} onDone={() => setOpen(null)} />}
      <Closing left={left} onStay={touch} />
    </section>
  )
}
