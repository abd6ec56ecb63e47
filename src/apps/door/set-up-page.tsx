import { Button } from '@mantine/core'
import { IconCalendarWeek, IconPhoneCall, IconUserPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { setUpClinic } from '../../people/clinic/set-up.ts'
import type { FirstWay } from '../../people/sign-in/link/link.words.ts'
import { SecondFactorSteps } from '../../people/sign-in/screens/second-factor.tsx'
import { deviceName, homeOf } from '../../people/sign-in/screens/this-device.ts'
import { call, newIntent } from '../../platform/web/call.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { Stepper } from '../../platform/web/kit/stepper.tsx'
import { currentLanguage } from '../../platform/web/language.ts'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './door.module.css'
import { doorPagesText } from './door.text.ts'
import { ClinicStep, ProgramStep, YouStep, type Answers } from './set-up-steps.tsx'

const STEPS = ['clinic', 'program', 'you', 'safety', 'ready'] as const
type StepName = (typeof STEPS)[number]

const empty = (): Answers => ({
  clinicName: '', siteName: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, language: currentLanguage(), templateId: '',
  directorName: '', directorEmail: '',
})

function Ready({ clinic }: { clinic: string }) {
  const t = useText(doorPagesText)
  const firsts: readonly (readonly [ReactNode, string])[] = [
    [<IconUserPlus key="people" size={22} stroke={1.6} aria-hidden />, t('readyInvite')],
    [<IconCalendarWeek key="groups" size={22} stroke={1.6} aria-hidden />, t('readyGroups')],
    [<IconPhoneCall key="inquiry" size={22} stroke={1.6} aria-hidden />, t('readyInquiry')],
  ]
  return (
    <>
      <PageHeader title={t('readyTitle')} tabTitle={t('setUp')} lead={t('readyLead', { clinic })} />
      <h2 className={css.heading}>{t('readyFirst')}</h2>
      <ul className={css.first}>{firsts.map(([icon, words]) => <li key={words}>{icon}{words}</li>)}</ul>
      <Button size="lg" component="a" href={homeOf('staff')}>{t('enter')}</Button>
    </>
  )
}

/** Founds the clinic in five calm steps; the second factor is one of them. */
export function SetUpPage() {
  const t = useText(doorPagesText)
  const [step, setStep] = useState<StepName>('clinic')
  const [answers, setAnswers] = useState(empty)
  const change = (some: Partial<Answers>): void => setAnswers(was => ({ ...was, ...some }))
  const found = async (way: FirstWay): Promise<void> => {
    const { strong } = await call<typeof setUpClinic>('clinic.set-up', { ...answers, way, device: deviceName() }, { key: newIntent() })
    setStep(strong ? 'ready' : 'safety')
  }
  const at = STEPS.indexOf(step)
  const open = at < STEPS.indexOf('safety')
  const names = [t('stepClinic'), t('stepProgram'), t('stepYou'), t('stepSafety'), t('stepReady')]
  return (
    <DoorShell
      width="wide"
      above={<Stepper label={t('steps')} steps={names} current={at} {...(open && { onStep: to => setStep(STEPS[to] ?? 'clinic') })} />}
    >
      {step === 'clinic' && <ClinicStep answers={answers} onChange={change} onNext={() => setStep('program')} />}
      {step === 'program' && <ProgramStep answers={answers} onChange={change} onBack={() => setStep('clinic')} onNext={() => setStep('you')} />}
      {step === 'you' && <YouStep answers={answers} onChange={change} onBack={() => setStep('program')} onWay={found} />}
      {step === 'safety' && <SecondFactorSteps onDone={() => setStep('ready')} />}
      {step === 'ready' && <Ready clinic={answers.clinicName} />}
    </DoorShell>
  )
}
