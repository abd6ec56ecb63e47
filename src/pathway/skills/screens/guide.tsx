import { Button, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Skill, SkillStep } from '../library/skill.words.ts'
import { Breath } from './breath.tsx'
import { Ring } from './ring.tsx'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'
import { Wave } from './wave.tsx'

/** How much of the step's time has passed, 0 to 1; nothing happens at the end but a fuller line. */
function useShare(seconds: number | undefined, at: number): number {
  const [passed, setPassed] = useState({ at, seconds: 0 })
  useEffect(() => {
    if (seconds === undefined) return undefined
    const timer = setInterval(() => setPassed(before => ({ at, seconds: before.at === at ? before.seconds + 1 : 1 })), 1000)
    return () => clearInterval(timer)
  }, [seconds, at])
  return seconds === undefined || passed.at !== at ? 0 : Math.min(1, passed.seconds / seconds)
}

function Scene({ step, share }: { readonly step: SkillStep, readonly share: number }) {
  if (step.animation === 'breathe' && step.breath !== undefined) return <div className={css.scene}><Breath pace={step.breath} /></div>
  if (step.animation === 'wave') return <div className={css.scene}><Wave share={share} /></div>
  if (step.animation === 'countdown' && step.seconds !== undefined) return <div className={css.scene}><Ring share={share} seconds={step.seconds} /></div>
  return null
}

/** The guided version: one thing at a time, at the person's own speed; every step may be passed over. */
export function Guide({ skill, written, onWrite, onEnd }: {
  readonly skill: Skill, readonly written: readonly string[], readonly onWrite: (at: number, words: string) => void, readonly onEnd: () => void,
}) {
  const t = useText(skillsText)
  const { language } = useLanguage()
  const [at, setAt] = useState(0)
  const step = skill.steps[at]
  const share = useShare(step?.seconds, at)
  if (step === undefined) return null
  const last = at === skill.steps.length - 1
  const lined = step.seconds !== undefined && step.animation !== 'countdown'
  return (
    <div className={css.guide}>
      <ol className={css.bar} aria-label={t('step', { at: at + 1, of: skill.steps.length })}>
        {skill.steps.map((_, number) => <li key={number} data-done={number <= at} />)}
      </ol>
      <p className={css.step} role="status">{step.text[language]}</p>
      <Scene step={step} share={share} />
      {step.prompt !== undefined && (
        <Textarea
          key={at} label={step.prompt[language]} description={t('onlyYou')} autosize minRows={3} maxLength={600} value={written[at] ?? ''}
          onChange={event => onWrite(at, event.currentTarget.value)}
        />
      )}
      {lined && <div className={css.time} aria-hidden><i style={{ width: `${share * 100}%` }} /></div>}
      <div className={css.ends}>
        {at > 0 ? <Button variant="default" onClick={() => setAt(at - 1)}>{t('back')}</Button> : <span />}
        <Button onClick={() => (last ? onEnd() : setAt(at + 1))}>{t(last ? 'finish' : 'next')}</Button>
      </div>
      {!last && <Button variant="subtle" color="gray" onClick={onEnd}>{t('stop')}</Button>}
    </div>
  )
}
