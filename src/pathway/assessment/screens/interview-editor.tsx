import { Button, Checkbox, NativeSelect, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { Section as Card } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { Assessment } from '../assessment.words.ts'
import { progressOf, questionsToAsk } from '../interview/interview.rules.ts'
import { interview, type Question, type Section } from '../interview/interview.words.ts'
import css from './assessment.module.css'
import { assessmentText } from './assessment.text.ts'
import { useSection, type SectionDraft } from './use-section.ts'

const SOURCES = ['client', 'family', 'record'] as const

function AnswerField({ question, section }: { question: Question, section: SectionDraft }) {
  const { language } = useLanguage()
  const given = section.answers[question.id]
  const declined = given?.declined === true
  if (question.kind === 'choice') {
    return (
      <Radio.Group label={question.label[language]} value={given?.value ?? ''} onChange={value => section.answer(question.id, { value, declined: false })}>
        <div className={css.under}>{question.choices?.map(choice => <Radio key={choice.id} value={choice.id} label={choice.label[language]} disabled={declined} />)}</div>
      </Radio.Group>
    )
  }
  return (
    <Textarea label={question.label[language]} value={given?.value ?? ''} autosize minRows={2} maxLength={8000} disabled={declined}
      onChange={event => section.answer(question.id, { value: event.currentTarget.value })} onBlur={() => { void section.draft.flush() }} />
  )
}

function Asked({ question, section }: { question: Question, section: SectionDraft }) {
  const t = useText(assessmentText)
  const { language } = useLanguage()
  const given = section.answers[question.id]
  const name = question.label[language]
  return (
    <div>
      <AnswerField question={question} section={section} />
      <div className={css.under}>
        <Checkbox size="md" label={t('declined')} aria-label={`${t('declined')}: ${name}`} checked={given?.declined === true}
          onChange={event => section.answer(question.id, { declined: event.currentTarget.checked })} />
        <NativeSelect size="xs" aria-label={`${t('from')}: ${name}`} value={given?.from ?? 'client'} data={SOURCES.map(value => ({ value, label: t(value) }))}
          onChange={event => section.answer(question.id, { from: SOURCES.find(one => one === event.currentTarget.value) ?? 'client' })} />
        {question.why && <details className={css.why}><summary>{t('whyAsk')}</summary>{question.why[language]}</details>}
      </div>
    </div>
  )
}

function Conflict({ section }: { section: SectionDraft }) {
  const t = useText(assessmentText)
  const current = Assessment.safeParse(section.draft.problem?.current)
  if (section.draft.problem?.code !== 'platform.changed-meanwhile' || !current.success) return null
  return (
    <div className={css.conflict} data-tone="attention" role="alert">
      <strong>{t('conflict')}</strong>
      <p className={css.quiet}>{t('conflictWords')}</p>
      <div className={css.row}>
        <Button size="xs" variant="default" onClick={() => globalThis.location.reload()}>{t('takeTheirs')}</Button>
        <Button size="xs" onClick={() => section.keepMine(current.data.version)}>{t('keepMine')}</Button>
      </div>
    </div>
  )
}

function OneSection({ assessment, definition }: { assessment: Assessment, definition: Section }) {
  const { language } = useLanguage()
  const section = useSection(assessment, definition.id)
  return (
    <div className={css.questions}>
      <div className={css.head}><h3>{definition.title[language]}</h3><SavedState state={section.draft.state} /></div>
      <Conflict section={section} />
      {section.draft.problem !== null && section.draft.problem.code !== 'platform.changed-meanwhile' && <p role="alert">{section.draft.problem.sentence}</p>}
      {questionsToAsk(definition, section.answers).map(question => <Asked key={question.id} question={question} section={section} />)}
    </div>
  )
}

/** The interview, one section at a time; everything saves itself. */
export function InterviewEditor({ assessment }: { readonly assessment: Assessment }) {
  const t = useText(assessmentText)
  const { language } = useLanguage()
  const [open, setOpen] = useState(interview.sections[0]?.id)
  const definition = interview.sections.find(({ id }) => id === open)
  return (
    <Card title={t('interview')}>
      <div className={css.interview}>
        <nav aria-label={t('sections')} className={css.nav}>
          <ol>
            {interview.sections.map(section => {
              const { answered, of } = progressOf(section, assessment.sections[section.id] ?? {})
              return (
                <li key={section.id}>
                  <button type="button" className={css.step} aria-current={section.id === open ? 'step' : undefined} onClick={() => setOpen(section.id)}>
                    {section.title[language]}<small>{t('progress', { answered, of })}</small>
                  </button>
                </li>
              )
            })}
          </ol>
        </nav>
        {definition && <OneSection key={definition.id} assessment={assessment} definition={definition} />}
      </div>
    </Card>
  )
}

/** A signed interview: its words, as they were signed. */
export function InterviewWords({ assessment, level = 3 }: { readonly assessment: Assessment, readonly level?: 2 | 3 }) {
  const t = useText(assessmentText)
  const { language } = useLanguage()
  const Heading = level === 2 ? 'h2' : 'h3'
  const answered = interview.sections.filter(section => progressOf(section, assessment.sections[section.id] ?? {}).answered > 0)
  return (
    <>
      {answered.map(section => (
        <section key={section.id}>
          <Heading>{section.title[language]}</Heading>
          <dl>
            {section.questions.filter(({ id }) => assessment.sections[section.id]?.[id] !== undefined).map(question => {
              const given = assessment.sections[section.id]?.[question.id]
              const words = question.choices?.find(({ id }) => id === given?.value)?.label[language] ?? given?.value ?? ''
              if (given?.declined !== true && words.trim() === '') return null
              return (
                <div key={question.id}>
                  <dt className={css.quiet}>{question.label[language]}</dt>
                  <dd className={css.words} style={{ margin: '0 0 0.6rem' }}>
                    {given?.declined === true ? t('declined') : words}{given !== undefined && given.from !== 'client' && ` (${t(given.from)})`}
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </>
  )
}
