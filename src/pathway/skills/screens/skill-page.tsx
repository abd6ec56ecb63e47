import { Button, Checkbox } from '@mantine/core'
import { IconCheck, IconCloudOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { strengthText } from '../library/skill.text.ts'
import type { Skill } from '../library/skill.words.ts'
import { Guide } from './guide.tsx'
import { PlanPractice } from './plan-practice.tsx'
import { Scale, type Target } from './scale.tsx'
import check from './check-in.module.css'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'
import { useClientId, useLibrary } from './use-client.ts'
import { say, sendWaiting, useWaiting } from './waiting.ts'

const LEVELS = [0, 2, 4, 6, 8, 10] as const

const practiceInAddress = (): string | null => globalThis.location.hash === '' ? null : globalThis.location.hash.slice(1)

function Opening({ skill, onStart }: { readonly skill: Skill, readonly onStart: () => void }) {
  const t = useText(skillsText)
  const strength = useText(strengthText)
  const { language } = useLanguage()
  const { therapy, source, says } = skill.evidence
  return (
    <div className={css.guide}>
      <PageHeader title={skill.title[language]} tabTitle={t('title')} back={{ to: '/skills', label: t('toSkills') }} lead={t('minutes', { count: skill.minutes })} />
      <p className={css.lead}>{skill.line[language]}</p>
      {skill.care && <p className={css.care}>{skill.care[language]}</p>}
      <Button size="md" fullWidth onClick={onStart}>{t('start')}</Button>
      <details className={css.why}>
        <summary>{t('why')}</summary>
        <p>{says[language]}</p>
        <p>{therapy[language]}. {strength(skill.evidence.strength)}. {t('source', { source })}</p>
        {skill.reviewedBy[language] === null && <p>{t('notReviewed')}</p>}
      </details>
    </div>
  )
}

function Saved({ skill, onAgain }: { readonly skill: Skill, readonly onAgain: () => void }) {
  const t = useText(skillsText)
  const clientId = useClientId()
  const waits = useWaiting().some(item => item.kind === 'practice' && item.practice.skill === skill.id)
  return (
    <div className={css.guide}>
      <PageHeader title={t('wellDone')} tabTitle={t('title')} />
      <p className={check.state} data-tone={waits ? 'attention' : 'good'} role="status">
        {waits ? <IconCloudOff size={20} aria-hidden /> : <IconCheck size={20} aria-hidden />}{t(waits ? 'keptWaiting' : 'kept')}
      </p>
      {clientId !== undefined && <PlanPractice clientId={clientId} skill={skill.id} />}
      <Button component={Link} to="/" size="md" fullWidth>{t('finish')}</Button>
      <Button variant="subtle" fullWidth onClick={onAgain}>{t('again')}</Button>
    </div>
  )
}

function After({ skill, written, onSaved }: { readonly skill: Skill, readonly written: readonly string[], readonly onSaved: () => void }) {
  const t = useText(skillsText)
  const { language } = useLanguage()
  const clientId = useClientId()
  const [practiceId] = useState(practiceInAddress)
  const [helped, setHelped] = useState<number>()
  const [now, setNow] = useState<number>()
  const [share, setShare] = useState(false)
  const lines = written.filter(words => words.trim() !== '')
  const numbers: readonly Target<number>[] = LEVELS.map(value => ({ value, shown: value, means: String(value) }))
  const helps: readonly Target<number>[] = LEVELS.map(value => ({ value, shown: value, means: t(`helped${value}`) }))
  const save = async (outcome: 'done' | 'tried'): Promise<void> => {
    if (clientId !== undefined) {
      const words = [...(now === undefined ? [] : [`${skill.after[language]} ${now}`]), ...(share ? lines : [])].join('\n').slice(0, 2000)
      await say(clientId, { kind: 'practice', practice: { skill: skill.id, practiceId, outcome, helped: helped ?? null, words: words === '' ? null : words } })
      void sendWaiting(clientId)
    }
    onSaved()
  }
  const asksNumber = skill.after[language].includes('10')
  return (
    <div className={css.guide}>
      <PageHeader title={t('wellDone')} tabTitle={t('title')} {...(!asksNumber && { lead: skill.after[language] })} />
      {asksNumber && <Scale label={skill.after[language]} targets={numbers} value={now} onChange={setNow} />}
      <Scale label={t('didHelp')} targets={helps} value={helped} onChange={setHelped} />
      {lines.length > 0 && <Checkbox label={t('share')} checked={share} onChange={event => setShare(event.currentTarget.checked)} />}
      <Button size="md" fullWidth onClick={() => void save('done')}>{t('keep')}</Button>
      <Button variant="subtle" color="gray" fullWidth onClick={() => void save('tried')}>{t('tried')}</Button>
    </div>
  )
}

/** One skill: what it is, the guided version, and whether it helped. */
export function SkillPage({ params }: PageProps) {
  const t = useText(skillsText)
  const { data: skills, isPending } = useLibrary()
  const [part, setPart] = useState<'opening' | 'guide' | 'after' | 'saved'>('opening')
  const [written, setWritten] = useState<readonly string[]>([])
  const skill = skills?.find(({ id }) => id === params['id'])
  if (isPending) return <LoadingState lines={3} />
  if (skill === undefined) return <EmptyState title={t('gone')} action={<Button component={Link} to="/skills" variant="default">{t('toSkills')}</Button>}>{t('goneWhy')}</EmptyState>
  const write = (at: number, words: string): void => setWritten(skill.steps.map((_, number) => (number === at ? words : written[number] ?? '')))
  if (part === 'opening') return <Opening skill={skill} onStart={() => setPart('guide')} />
  if (part === 'guide') return <Guide skill={skill} written={written} onWrite={write} onEnd={() => setPart('after')} />
  if (part === 'after') return <After skill={skill} written={written} onSaved={() => setPart('saved')} />
  return <Saved skill={skill} onAgain={() => setPart('guide')} />
}
