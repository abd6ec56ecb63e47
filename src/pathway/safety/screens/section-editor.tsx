import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, type KeyboardEvent } from 'react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import form from '../content/safety-plan.json'
import type { PlanLine, PlanSection } from '../safety.words.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

/** One part of the plan as it is asked for. */
export type AskedPart = (typeof form.sections)[number]

const blank: PlanLine = { words: '' }

/** One part of the plan: a question, lines, and the choice to leave it out. Enter makes the next line. */
export function SectionEditor({ asked, section, onChange }: {
  readonly asked: AskedPart, readonly section: PlanSection, readonly onChange: (section: PlanSection) => void,
}) {
  const t = useText(safetyText)
  const { language } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const lines = section.lines.length === 0 && !section.skipped ? [blank] : section.lines
  const withPhone = asked.entry !== 'words'
  const set = (at: number, line: PlanLine): void => onChange({ ...section, lines: lines.map((old, i) => i === at ? line : old) })
  const add = (): void => {
    onChange({ ...section, skipped: false, lines: [...lines, blank] })
    requestAnimationFrame(() => [...list.current?.querySelectorAll('[data-line]') ?? []].at(-1)?.querySelector('input')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  const title = asked.title[language]
  return (
    <section className={css.part} aria-label={title}>
      <div className={css.between}>
        <h3 className={css.partTitle}>{title}</h3>
        <Checkbox
          size="xs" label={t('skipPart')} checked={section.skipped} aria-label={`${t('skipPart')}: ${title}`}
          onChange={event => onChange({ ...section, skipped: event.currentTarget.checked, lines: event.currentTarget.checked ? [] : section.lines })}
        />
      </div>
      <p className={css.quiet}>{asked.prompt[language]}</p>
      {!section.skipped && (
        <div ref={list} className={css.tight} onKeyDown={onKeyDown}>
          {lines.map((line, at) => (
            <div key={at} className={css.line} data-line data-phone={withPhone}>
              <TextInput
                className={css.words ?? ''} aria-label={t('line', { section: title, n: at + 1 })} value={line.words} maxLength={500}
                onChange={event => set(at, { ...line, words: event.currentTarget.value })}
              />
              {withPhone && (
                <TextInput
                  className={css.phone ?? ''} type="tel" aria-label={t('phone', { n: at + 1 })} placeholder={t('phoneShort')} value={line.phone ?? ''} maxLength={40}
                  onChange={event => set(at, { ...line, phone: event.currentTarget.value === '' ? null : event.currentTarget.value })}
                />
              )}
              <ActionIcon
                variant="subtle" color="gray" aria-label={t('removeLine', { n: at + 1 })}
                onClick={() => onChange({ ...section, lines: lines.filter((_line, i) => i !== at) })}
              ><IconX size={16} /></ActionIcon>
            </div>
          ))}
          <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>{t('addLine')}</Button></div>
          <details>
            <summary className={css.quiet}>{t('examples')}</summary>
            <ul className={css.ideas}>{asked.examples.map(example => <li key={example.en}>{example[language]}</li>)}</ul>
          </details>
        </div>
      )}
    </section>
  )
}
