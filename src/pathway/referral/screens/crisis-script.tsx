import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPhone } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { StaffScript } from '../../safety/content/safety-content.words.ts'
import callerInCrisis from '../../safety/content/staff-caller-in-crisis.json' with { type: 'json' }
import type { callClinician } from '../call-clinician.ts'
import css from './crisis-script.module.css'
import { crisisText } from './crisis.text.ts'

const script = StaffScript.parse(callerInCrisis)

const useKey = (key: string, act: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== key) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [key, act])
}

function Steps() {
  const t = useText(crisisText)
  const { language } = useLanguage()
  return (
    <>
      <ol className={css.steps}>
        {script.steps.map(step => (
          <li key={step.do.en}>
            {step.do[language]}
            {step.say && <span className={css.say}><strong>{t('say')}: </strong>{step.say[language]}</span>}
          </li>
        ))}
      </ol>
      <div className={css.avoid}>
        <strong>{t('avoid')}</strong>
        <ul>{script.avoid.map(words => <li key={words.en}>{words[language]}</li>)}</ul>
      </div>
    </>
  )
}

/** Long words of a line stay on a small phone: they wrap. */
const WRAPS = { root: { height: 'auto', minHeight: '2.25rem', maxWidth: '100%', paddingBlock: '0.4rem' }, label: { whiteSpace: 'normal' } } as const

/** One button and one key (F2, also while writing) to the script, 988 and a clinician. */
export function CrisisScript({ inquiryId }: { readonly inquiryId?: string }) {
  const t = useText(crisisText)
  const when = useWhen()
  const { language } = useLanguage()
  const [opened, setOpened] = useState(false)
  const [open] = useState(() => () => setOpened(true))
  const [calledAt, setCalledAt] = useState<Date | null>(null)
  const call = useAct<typeof callClinician>('referral.call-clinician', { refresh: ['task.'], onDone: () => setCalledAt(new Date()) })
  useKey('F2', open)
  return (
    <>
      <Button color="clay" variant="light" leftSection={<IconAlertTriangle size={18} aria-hidden />} onClick={open}
        rightSection={<kbd aria-hidden>{t('key')}</kbd>} aria-keyshortcuts="F2">{t('open')}</Button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={script.title[language]} width="wide">
        <div className={css.top}>
          <Button color="clay" size="lg" loading={call.isPending} disabled={calledAt !== null} data-autofocus
            onClick={() => call.mutate(inquiryId === undefined ? {} : { inquiryId })}>{t('call')}</Button>
          <div role="status">{calledAt !== null && <><strong>{t('called', { time: when.time(calledAt) })}</strong> {t('calledHint')}</>}</div>
          <div className={css.lines}>
            <Button component="a" href="tel:988" variant="default" styles={WRAPS} leftSection={<IconPhone size={18} aria-hidden />}>{t('transfer')}</Button>
            <Button component="a" href="tel:911" variant="default" styles={WRAPS} leftSection={<IconPhone size={18} aria-hidden />}>{t('emergency')}</Button>
          </div>
        </div>
        <Steps />
      </Sheet>
    </>
  )
}
