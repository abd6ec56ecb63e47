import { Button, Checkbox, SegmentedControl, Slider, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { FollowUpAnswers } from '../../pathway/continuing-care/continuing-care.words.ts'
import type { answerFollowUp, lookAtFollowUp } from '../../pathway/continuing-care/answer-follow-up.ts'
import { followUpText } from '../../pathway/continuing-care/follow-up.text.ts'
import { Trouble } from '../../people/sign-in/screens/trouble.tsx'
import { useStep } from '../../people/sign-in/screens/use-step.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { call, newIntent, useAsk, type OutputOf } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageTitle } from '../../platform/web/kit/page-title.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { AfterMeasures } from './after-measures.tsx'
import { keptCode } from './join-code.ts'
import css from './link.module.css'

const USED = ['yes', 'no', 'rather-not-say'] as const
const CARE = ['yes', 'soon', 'no'] as const
/** Where a scale waits that nobody has touched. */
const MIDDLE = 5

/** What was said so far; null: not yet. */
type Said = { readonly [K in 'mood' | 'stress' | 'craving' | 'used' | 'inCare']: FollowUpAnswers[K] | null } & Pick<FollowUpAnswers, 'wantsCall' | 'words'>

/** The answers, once everything was said; null before. */
function answersOf({ mood, stress, craving, used, inCare, wantsCall, words }: Said): FollowUpAnswers | null {
  return mood === null || stress === null || craving === null || used === null || inCare === null ? null : { mood, stress, craving, used, inCare, wantsCall, words }
}

/** From 0 to 10; nothing is said until a finger has been on it. */
function Scale({ label, low, high, value, onChange }: { readonly label: string, readonly low: string, readonly high: string, readonly value: number | null, readonly onChange: (value: number) => void }) {
  return (
    <div>
      <p className={ways.quiet}><strong>{label}</strong> {value}</p>
      <Slider min={0} max={10} step={1} value={value ?? MIDDLE} onChange={onChange} thumbLabel={label} label={null} {...value === null && { color: 'gray' }} />
      <p className={ways.quiet}>0: {low}, 10: {high}</p>
    </div>
  )
}

function Questions({ code, onDone }: { readonly code: string, readonly onDone: (wantsCall: boolean) => void }) {
  const t = useText(followUpText)
  const { busy, trouble, go } = useStep()
  const [said, setSaid] = useState<Said>({ mood: null, stress: null, craving: null, used: null, inCare: null, wantsCall: false, words: '' })
  const answers = answersOf(said)
  const send = (): void => answers === null ? undefined : go(async () => {
    const { wantsCall } = await call<typeof answerFollowUp>('continuing-care.answer-follow-up', { code, answers }, { key: newIntent() })
    onDone(wantsCall)
  })
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); send() }}>
      <Scale label={t('mood')} low={t('moodLow')} high={t('moodHigh')} value={said.mood} onChange={mood => setSaid({ ...said, mood })} />
      <Scale label={t('stress')} low={t('none')} high={t('most')} value={said.stress} onChange={stress => setSaid({ ...said, stress })} />
      <Scale label={t('craving')} low={t('none')} high={t('most')} value={said.craving} onChange={craving => setSaid({ ...said, craving })} />
      <p className={ways.quiet}><strong>{t('used')}</strong></p>
      <SegmentedControl fullWidth aria-label={t('used')} value={said.used ?? ''} data={USED.map(value => ({ value, label: t(value === 'rather-not-say' ? 'rather' : value) }))} onChange={value => setSaid({ ...said, used: USED.find(one => one === value) ?? said.used })} />
      <p className={ways.quiet}><strong>{t('inCare')}</strong></p>
      <SegmentedControl fullWidth aria-label={t('inCare')} value={said.inCare ?? ''} data={CARE.map(value => ({ value, label: t(value) }))} onChange={value => setSaid({ ...said, inCare: CARE.find(one => one === value) ?? said.inCare })} />
      <Textarea label={t('more')} autosize minRows={2} maxLength={1000} value={said.words} onChange={event => setSaid({ ...said, words: event.currentTarget.value })} />
      <Checkbox label={t('call')} checked={said.wantsCall} onChange={event => setSaid({ ...said, wantsCall: event.currentTarget.checked })} />
      <Trouble of={trouble} />
      {answers === null && <p className={ways.quiet}>{t('allFive')}</p>}
      <Button type="submit" size="lg" loading={busy} disabled={answers === null}>{t('send')}</Button>
    </form>
  )
}

type Look = OutputOf<typeof lookAtFollowUp>

/** The clinic's own questions, then the standard measures. */
function Asking({ code, look }: { readonly code: string, readonly look: Look }) {
  const t = useText(followUpText)
  const [called, setCalled] = useState<boolean | null>(null)
  const [done, setDone] = useState(false)
  if (called === null && look.own) return <><PageTitle title={t('title')} tabTitle={t('title')} lead={t('lead')} /><Questions code={code} onDone={setCalled} /></>
  if (!done && look.measures.length > 0) return <AfterMeasures code={code} measures={look.measures} onDone={() => setDone(true)} />
  return <EmptyState title={t('thanks')}>{called === true ? t('thanksCall') : t('back')}</EmptyState>
}

function Opened({ code }: { readonly code: string }) {
  const t = useText(followUpText)
  const { setLanguage } = useLanguage()
  const [look, setLook] = useState<Look | null>(null)
  const { data, error } = useAsk<typeof lookAtFollowUp>('continuing-care.look-at-follow-up', { code }, { enabled: look === null })
  if (look === null && data !== undefined) setLook(data)
  const language = data?.language
  useEffect(() => { if (language !== undefined) setLanguage(language) }, [language, setLanguage])
  if (look !== null) return <Asking code={code} look={look} />
  return error ? <EmptyState title={t('over')}>{t('overWhy')}</EmptyState> : <LoadingState lines={5} />
}

/** The page behind the link of a follow-up: a few questions, no sign-in, and who to call when it cannot wait. */
export function AfterPage() {
  const t = useText(followUpText)
  const code = keptCode()
  return (
    <DoorShell>
      {code === '' ? <EmptyState title={t('over')}>{t('overWhy')}</EmptyState> : <Opened code={code} />}
      <p className={`${ways.quiet} ${css.below}`}>{t('nobodyNow')} <a className={css.call} href="tel:988">{t('call988')}</a></p>
    </DoorShell>
  )
}
