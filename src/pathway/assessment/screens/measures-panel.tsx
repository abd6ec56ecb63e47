import { Anchor, Button, NativeSelect } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Measure } from '../assessment.words.ts'
import type { dueMeasures } from '../due-measures.ts'
import type { instrumentList } from '../instrument-list.ts'
import css from './assessment.module.css'
import { measureText } from './measure.text.ts'

/** The last result of each measure, and what is due; one press gives it. */
export function MeasuresPanel({ clientId, measures }: { readonly clientId: string, readonly measures: readonly Measure[] }) {
  const t = useText(measureText)
  const when = useWhen()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { data: instruments = [] } = useAsk<typeof instrumentList>('assessment.instruments', {})
  const { data: due = [] } = useAsk<typeof dueMeasures>('assessment.due-measures', { clientId })
  const latest = [...new Map(measures.map(measure => [measure.instrument, measure])).values()]
  const waiting = due.filter(({ instrument }) => !latest.some(measure => measure.instrument === instrument))
  const nameOf = (id: string): string => instruments.find(one => one.id === id)?.title[language] ?? id
  const bandOf = (measure: Measure): string | undefined => instruments.find(one => one.id === measure.instrument)?.bands.find(({ id }) => id === measure.band)?.label[language]
  const to = (id: string): string => `/clients/${clientId}/assessment/give/${id}`
  const isDue = (id: string): boolean => due.some(({ instrument }) => instrument === id)
  return (
    <Section title={t('measures')} lead={t('lead')}>
      <ul className={css.list}>
        {latest.map(measure => (
          <li key={measure.id} className={css.item}>
            <p>
              <Anchor component={Link} underline="always" to={`/clients/${clientId}/assessment/results/${measure.id}`}>{nameOf(measure.instrument)}</Anchor>{' '}
              <strong>{measure.total ?? '—'}</strong> {bandOf(measure)} <span className={css.quiet}>{when.day(measure.givenAt)}</span>
              {measure.alerts.length > 0 && <> <StatusPill tone="urgent">{t('alerts')}</StatusPill></>}
            </p>
            {isDue(measure.instrument) && <Button component={Link} to={to(measure.instrument)} size="compact-sm" variant="default" aria-label={`${t('give')}: ${nameOf(measure.instrument)}`}>{t('give')}</Button>}
          </li>
        ))}
        {waiting.map(({ instrument, title, begun }) => (
          <li key={instrument} className={css.item}>
            <p>{title[language]} <StatusPill tone="attention">{t('due')}</StatusPill></p>
            <Button component={Link} to={to(instrument)} size="compact-sm" variant="default" aria-label={`${t(begun ? 'goOn' : 'give')}: ${title[language]}`}>{t(begun ? 'goOn' : 'give')}</Button>
          </li>
        ))}
      </ul>
      <NativeSelect aria-label={t('giveAnother')} value="" onChange={event => { if (event.currentTarget.value !== '') void navigate({ to: to(event.currentTarget.value) }) }}
        data={[{ value: '', label: t('giveAnother') }, ...instruments.map(({ id, title }) => ({ value: id, label: title[language] }))]} />
    </Section>
  )
}
