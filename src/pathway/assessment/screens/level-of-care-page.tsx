import { Anchor, Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Dimension, LevelOfCare } from '../assessment.words.ts'
import type { decideLevelOfCare } from '../decide-level-of-care.ts'
import { editionOf } from '../level-of-care.rules.ts'
import type { showAssessment } from '../show-assessment.ts'
import css from './assessment.module.css'
import { levelText } from './level-of-care.text.ts'

const RATINGS = ['none', 'mild', 'moderate', 'serious', 'severe'] as const

interface Form {
  readonly edition: '3' | '4', readonly dimensions: readonly Dimension[], readonly recommended: string, readonly actual: string
  readonly reasons: string, readonly differenceReason: string, readonly reassessOn: string
}

const EMPTY: Form = {
  edition: '4', dimensions: [1, 2, 3, 4, 5, 6].map(number => ({ number, rating: null, words: '' })),
  recommended: '2.1', actual: '2.1', reasons: '', differenceReason: '', reassessOn: '',
}

/** A new decision starts from the words of the last one. */
const startFrom = (last: LevelOfCare | undefined): Form => last === undefined ? EMPTY
  : { ...EMPTY, edition: last.edition, dimensions: last.dimensions, recommended: last.recommended, actual: last.actual }

function DimensionField({ form, number, onChange }: { form: Form, number: number, onChange: (change: Partial<Dimension>) => void }) {
  const t = useText(levelText)
  const { language } = useLanguage()
  const edition = editionOf(form.edition)
  const name = edition?.dimensions.find(one => one.number === number)?.name[language] ?? ''
  const dimension = form.dimensions.find(one => one.number === number)
  const rated = edition?.ratedDimensions.includes(number) === true
  return (
    <div className={css.form} role="group" aria-label={`${number}. ${name}`}>
      <Textarea label={`${number}. ${name}`} description={rated ? undefined : t('noRating')} withAsterisk value={dimension?.words ?? ''} autosize minRows={2} maxLength={4000}
        onChange={event => onChange({ words: event.currentTarget.value })} />
      {rated && (
        <NativeSelect size="xs" aria-label={`${t('rating')}: ${name}`} value={dimension?.rating ?? ''} style={{ maxWidth: '14rem' }}
          onChange={event => onChange({ rating: RATINGS.find(one => one === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: `${t('rating')}: ${t('noChoice')}` }, ...RATINGS.map(value => ({ value, label: `${t('rating')}: ${t(`rating.${value}`)}` }))]} />
      )}
    </div>
  )
}

function Decision({ form, onChange }: { form: Form, onChange: (change: Partial<Form>) => void }) {
  const t = useText(levelText)
  const levels = (editionOf(form.edition)?.levels ?? []).map(({ id, hours }) => ({ value: id, label: hours === null ? id : t('hours', { level: id, hours }) }))
  return (
    <div className={css.form}>
      <div className={css.row} style={{ alignItems: 'start' }}>
        <NativeSelect label={t('recommended')} value={form.recommended} data={levels} onChange={event => onChange({ recommended: event.currentTarget.value })} />
        <NativeSelect label={t('actual')} value={form.actual} data={levels} onChange={event => onChange({ actual: event.currentTarget.value })} />
        <TextInput type="date" label={t('reassessOn')} description={t('reassessHint')} inputWrapperOrder={['label', 'input', 'description']} value={form.reassessOn} onChange={event => onChange({ reassessOn: event.currentTarget.value })} />
      </div>
      {form.recommended !== form.actual && (
        <Textarea label={t('differenceReason')} withAsterisk value={form.differenceReason} autosize minRows={2} onChange={event => onChange({ differenceReason: event.currentTarget.value })} />
      )}
      <Textarea label={t('reasons')} withAsterisk value={form.reasons} autosize minRows={3} maxLength={8000} onChange={event => onChange({ reasons: event.currentTarget.value })} />
    </div>
  )
}

function Decide({ clientId, assessmentId, last }: { clientId: string, assessmentId: string, last: LevelOfCare | undefined }) {
  const t = useText(levelText)
  const navigate = useNavigate()
  const [form, setForm] = useState(() => startFrom(last))
  const change = (more: Partial<Form>): void => setForm(was => ({ ...was, ...more }))
  const rated = editionOf(form.edition)?.ratedDimensions ?? []
  const decide = useAct<typeof decideLevelOfCare>('assessment.decide-level-of-care', {
    refresh: ['assessment.'], onDone: () => { void navigate({ to: `/clients/${clientId}/assessment` }) },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    decide.mutate({
      ...form, assessmentId, reassessOn: form.reassessOn === '' ? null : form.reassessOn, differenceReason: form.differenceReason === '' ? null : form.differenceReason,
      dimensions: form.dimensions.map(dimension => rated.includes(dimension.number) ? dimension : { ...dimension, rating: null }),
    })
  }
  const changeDimension = (number: number, more: Partial<Dimension>): void =>
    change({ dimensions: form.dimensions.map(one => one.number === number ? { ...one, ...more } : one) })
  return (
    <Section title={t('title')} lead={t('lead')} foot={<span className={css.quiet}>{t('source', { source: editionOf(form.edition)?.source ?? '' })}</span>}>
      <form className={css.questions} onSubmit={submit}>
        <NativeSelect label={t('edition')} value={form.edition} style={{ maxWidth: '16rem' }} data={[{ value: '3', label: t('edition3') }, { value: '4', label: t('edition4') }]}
          onChange={event => change({ edition: event.currentTarget.value === '3' ? '3' : '4', recommended: '2.1', actual: '2.1' })} />
        {[1, 2, 3, 4, 5, 6].map(number => <DimensionField key={number} form={form} number={number} onChange={more => changeDimension(number, more)} />)}
        <Decision form={form} onChange={change} />
        <div><Button type="submit" loading={decide.isPending}>{t('save')}</Button></div>
      </form>
    </Section>
  )
}

/** Decides the level of care: six dimensions, what is recommended, what the person gets, and why. */
export function LevelOfCarePage({ params: { clientId = '' } }: PageProps) {
  const t = useText(levelText)
  const { data, error, isPending, refetch } = useAsk<typeof showAssessment>('assessment.show', { clientId })
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const [assessment] = data.assessments
  if (assessment === undefined) return <Section title={t('title')}>{t('needAssessment')} <Anchor component={Link} to={`/clients/${clientId}/assessment`}>{t('back')}</Anchor></Section>
  return <Decide clientId={clientId} assessmentId={assessment.id} last={data.levelsOfCare[0]} />
}
