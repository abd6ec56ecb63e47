import { Button } from '@mantine/core'
import { IconMoodEmpty, IconMoodHappy, IconMoodSad, IconMoodSad2, IconMoodSmile, IconMoodSmileBeam } from '@tabler/icons-react'
import { useState } from 'react'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import { isMoment } from '../moments.rules.ts'
import type { CheckIn } from '../skills.words.ts'
import type { SaidToday } from '../waiting.words.ts'
import { AfterCheckIn } from './after-check-in.tsx'
import css from './check-in.module.css'
import { checkInText } from './check-in.text.ts'
import { daysBefore } from './days.ts'
import { MoreAnswers } from './more-answers.tsx'
import { NotSafe } from './not-safe.tsx'
import { Scale, type Target } from './scale.tsx'
import { useCheckIns, useClientId, useToday } from './use-client.ts'
import { say, sendWaiting } from './waiting.ts'

/** What has been tapped so far. */
export type Tapped = Partial<Omit<SaidToday, 'forDate' | 'at'>>

const FACES = [IconMoodSad2, IconMoodSad, IconMoodEmpty, IconMoodSmile, IconMoodHappy, IconMoodSmileBeam]
const LEVELS = [0, 2, 4, 6, 8, 10] as const
const SLEEP = [[3, '0-3'], [4.5, '4-5'], [6, '6'], [7, '7'], [8, '8'], [9, '9+']] as const

const useTargets = () => {
  const t = useText(checkInText)
  const mood: readonly Target<number>[] = LEVELS.map((value, at) => {
    const Face = FACES[at] ?? IconMoodEmpty
    return { value, shown: <Face size={26} stroke={1.5} />, means: t(`mood${value}`) }
  })
  const much: readonly Target<number>[] = LEVELS.map(value => ({ value, shown: value, means: t(`much${value}`) }))
  const sleep: readonly Target<number>[] = SLEEP.map(([value, shown]) => ({ value, shown, means: t('hours', { hours: shown }) }))
  const yesNo: readonly Target<'no' | 'yes'>[] = [{ value: 'no', shown: t('no'), means: t('no') }, { value: 'yes', shown: t('yes'), means: t('yes') }]
  return { mood, much, sleep, yesNo }
}

/** What still has to be tapped, in words. */
const missing = (tapped: Tapped, t: (key: 'mood' | 'stress' | 'craving' | 'sleep' | 'call') => string): readonly string[] => [
  ...(['mood', 'stress', 'craving'] as const).filter(item => tapped[item] === undefined).map(item => t(item)),
  ...(tapped.sleepHours === undefined ? [t('sleep')] : []), ...(tapped.wantsCall === undefined ? [t('call')] : []),
]

const whole = (tapped: Tapped, forDate: string): SaidToday | undefined => {
  const { mood, stress, craving, sleepHours, wantsCall } = tapped
  if (mood === undefined || stress === undefined || craving === undefined || sleepHours === undefined || wantsCall === undefined) return undefined
  return { ...tapped, forDate, at: new Date().toISOString(), mood, stress, craving, sleepHours, wantsCall }
}

function Form({ clientId, start, onSaid }: { readonly clientId: string, readonly start: Tapped, readonly onSaid: (said: SaidToday) => void }) {
  const t = useText(checkInText)
  const today = useToday()
  const targets = useTargets()
  const [tapped, setTapped] = useState(start)
  const [back, setBack] = useState(0)
  const [left, setLeft] = useState<readonly string[]>([])
  const tap = (more: Tapped): void => { setTapped({ ...tapped, ...more }); setLeft([]) }
  const send = async (): Promise<void> => {
    const said = whole(tapped, daysBefore(today, back))
    if (said === undefined) return setLeft(missing(tapped, t))
    await say(clientId, { kind: 'check-in', answers: said })
    onSaid(said)
    void sendWaiting(clientId)
  }
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); void send() }}>
      <div className={css.head}>
        <PageHeader title={t('title')} tabTitle={t('title')} />
        <div className={css.days} role="group" aria-label={t('which')}>
          {[t('today'), t('yesterday')].map((day, at) => (
            <button key={day} type="button" className={css.day} aria-pressed={back === at} onClick={() => setBack(at)}>{day}</button>
          ))}
        </div>
      </div>
      <Scale label={t('mood')} targets={targets.mood} value={tapped.mood} onChange={mood => tap({ mood })} />
      <Scale label={t('stress')} targets={targets.much} value={tapped.stress} onChange={stress => tap({ stress })} />
      <Scale label={t('craving')} targets={targets.much} value={tapped.craving} onChange={craving => tap({ craving })} />
      <Scale label={t('sleep')} targets={targets.sleep} value={tapped.sleepHours} onChange={sleepHours => tap({ sleepHours })} />
      <Scale
        label={t('call')} targets={targets.yesNo} wide value={tapped.wantsCall === undefined ? undefined : tapped.wantsCall ? 'yes' : 'no'}
        onChange={answer => tap({ wantsCall: answer === 'yes' })}
      />
      <div className={css.foot}>
        {left.length > 0 && <p className={css.left} role="alert">{t('stillToTap', { what: left.join(', ') })}</p>}
        <Button type="submit" size="md" fullWidth>{t('send')}</Button>
      </div>
      <MoreAnswers tapped={tapped} onChange={setTapped} />
      <NotSafe clientId={clientId} />
    </form>
  )
}

/** What was said for this day before, to be changed instead of tapped again. */
function saidBefore(known: CheckIn | undefined): Tapped {
  if (known === undefined) return {}
  const { mood, stress, craving, sleepHours, wantsCall, used, trigger, skill, helped, words } = known
  return {
    mood, stress, craving, wantsCall, ...(sleepHours !== null && { sleepHours }), ...(used !== null && { used }), ...(isMoment(trigger) && { trigger }),
    ...(skill !== null && { skill }), ...(helped !== null && { helped }), ...(words !== null && { words }),
  }
}

/** The client's daily 20 seconds: one screen, one thumb, with or without a network. */
export function CheckInPage() {
  const clientId = useClientId()
  const [said, setSaid] = useState<SaidToday | null>(null)
  const [again, setAgain] = useState<Tapped>()
  const today = useToday()
  const { data: checkIns } = useCheckIns(clientId)
  if (clientId === undefined) return null
  if (said !== null) return <AfterCheckIn clientId={clientId} said={said} onChange={() => { setAgain(said); setSaid(null) }} />
  return <Form clientId={clientId} start={again ?? saidBefore(checkIns?.find(({ forDate }) => forDate === today))} onSaid={setSaid} />
}
