import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Skill } from '../library/skill.words.ts'
import { SkillIcon } from './skill-icon.tsx'
import { minutesText } from './minutes.text.ts'
import css from './skills.module.css'

/** A skill to open: its name, what it does, how long it takes. */
export function SkillLink({ skill, hint, practiceId }: { readonly skill: Skill, readonly hint?: string, readonly practiceId?: string }) {
  const t = useText(minutesText)
  const { language } = useLanguage()
  return (
    <Link to={`/skills/${skill.id}`} className={css.skill} {...(practiceId !== undefined && { hash: practiceId })}>
      <SkillIcon kind={skill.kind} />
      <span className={css.skillWords}>
        <strong>{skill.title[language]}</strong>
        <span>{hint ?? skill.line[language]}</span>
      </span>
      <span className={css.minutes}>{t('minutes', { count: skill.minutes })}</span>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  )
}
