import { IconMoodEmpty, IconMoodHappy, IconMoodSad, IconMoodSad2, IconMoodSmile, IconMoodSmileBeam } from '@tabler/icons-react'
import { useText } from '../../../platform/web/text.ts'
import type { SaidToday } from '../waiting.words.ts'
import { checkInText } from './check-in.text.ts'
import { Scale, type Target } from './scale.tsx'

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
export const missing = (tapped: Tapped, t: (key: 'mood' | 'stress' | 'craving' | 'sleep' | 'call') => string): readonly string[] => [
  ...(['mood', 'stress', 'craving'] as const).filter(item => tapped[item] === undefined).map(item => t(item)),
  ...(tapped.sleepHours === undefined ? [t('sleep')] : []), ...(tapped.wantsCall === undefined ? [t('call')] : []),
]

/** The five things to tap, once all are there. */
export const whole = (tapped: Tapped, forDate: string): SaidToday | undefined => {
  const { mood, stress, craving, sleepHours, wantsCall } = tapped
  if (mood === undefined || stress === undefined || craving === undefined || sleepHours === undefined || wantsCall === undefined) return undefined
  return { ...tapped, forDate, at: new Date().toISOString(), mood, stress, craving, sleepHours, wantsCall }
}

/** The five questions of a check-in, each one tap. */
export function FiveQuestions({ tapped, onTap }: { readonly tapped: Tapped, readonly onTap: (more: Tapped) => void }) {
  const t = useText(checkInText)
  const targets = useTargets()
  return (
    <>
      <Scale label={t('mood')} targets={targets.mood} value={tapped.mood} onChange={mood => onTap({ mood })} />
      <Scale label={t('stress')} targets={targets.much} value={tapped.stress} onChange={stress => onTap({ stress })} />
      <Scale label={t('craving')} targets={targets.much} value={tapped.craving} onChange={craving => onTap({ craving })} />
      <Scale label={t('sleep')} targets={targets.sleep} value={tapped.sleepHours} onChange={sleepHours => onTap({ sleepHours })} />
      <Scale
        label={t('call')} targets={targets.yesNo} wide value={tapped.wantsCall === undefined ? undefined : tapped.wantsCall ? 'yes' : 'no'}
        onChange={answer => onTap({ wantsCall: answer === 'yes' })}
      />
    </>
  )
}
