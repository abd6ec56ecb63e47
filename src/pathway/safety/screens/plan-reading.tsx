import { IconPhone } from '@tabler/icons-react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import form from '../content/safety-plan.json'
import type { SafetyPlan } from '../safety.words.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

/** The plan to read: big words, numbers that call. Parts without words are left out for the client and named for staff. */
export function PlanReading({ plan, all = false, level = 2 }: { readonly plan: Pick<SafetyPlan, 'sections'>, readonly all?: boolean, readonly level?: 2 | 3 }) {
  const t = useText(safetyText)
  const { language } = useLanguage()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div>
      {form.sections.map(asked => {
        const section = plan.sections.find(({ id }) => id === asked.id)
        const lines = section?.lines.filter(({ words }) => words.trim() !== '') ?? []
        if (lines.length === 0 && !all) return null
        return (
          <section key={asked.id} className={css.part} aria-label={asked.title[language]}>
            <Heading className={css.partTitle}>{asked.title[language]}</Heading>
            {lines.length === 0 ? <p className={css.quiet}>{section?.skipped === true ? t('skippedPart') : t('emptyPart')}</p> : (
              <ul className={css.said}>
                {lines.map((line, at) => (
                  <li key={at}>
                    <span>{line.words}</span>
                    {line.phone !== null && line.phone !== undefined && (
                      <a className={css.tel} href={`tel:${line.phone.replace(/[^+\d]/gu, '')}`} aria-label={`${t('callPerson', { who: line.words })}, ${line.phone}`}>
                        <IconPhone size={16} aria-hidden />{line.phone}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
