import { useEffect, useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import type { BreathPace } from '../library/skill.words.ts'
import css from './scene.module.css'
import { skillsText } from './skills.text.ts'

type Phase = 'in' | 'hold' | 'out' | 'rest'
const words = { in: 'breatheIn', hold: 'hold', out: 'breatheOut', rest: 'rest' } as const
const PHASES: readonly Phase[] = ['in', 'hold', 'out', 'rest']

/** Goes round the four parts of a breath in its own pace; parts of no length are left out. */
function usePhase(pace: BreathPace): { readonly phase: Phase, readonly seconds: number } {
  const [at, setAt] = useState(0)
  const parts = PHASES.filter(part => pace[part] > 0)
  const phase = parts[at % parts.length] ?? 'in'
  const seconds = pace[phase]
  useEffect(() => {
    const timer = setTimeout(() => setAt(at + 1), seconds * 1000)
    return () => clearTimeout(timer)
  }, [at, seconds])
  return { phase, seconds }
}

/** A circle that breathes. Without motion only the words change. */
export function Breath({ pace }: { readonly pace: BreathPace }) {
  const t = useText(skillsText)
  const { phase, seconds } = usePhase(pace)
  return (
    <div className={css.breath} role="img" aria-label={t('breathing', { in: pace.in, out: pace.out })}>
      <span className={css.halo} data-phase={phase} style={{ '--seconds': `${seconds}s` }} aria-hidden />
      <span className={css.lung} data-phase={phase} style={{ '--seconds': `${seconds}s` }} aria-hidden />
      <span className={css.breathWords} aria-hidden>{t(words[phase])}</span>
    </div>
  )
}
