import { useNavigate } from '@tanstack/react-router'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import type { measureHistory } from '../measure-history.ts'
import type { showInstrument } from '../show-instrument.ts'
import type { submitMeasure } from '../submit-measure.ts'
import { ItemsForm } from './items-form.tsx'

/** Staff give a measure to the person in front of them, or correct one that was written down wrongly. */
export function GiveMeasurePage({ params: { clientId = '', instrument: id = '', measureId } }: PageProps) {
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { data, error, isPending, refetch } = useAsk<typeof showInstrument>('assessment.instrument', { id })
  const before = useAsk<typeof measureHistory>('assessment.measures', { clientId, instrument: id }, { enabled: measureId !== undefined })
  const submit = useAct<typeof submitMeasure>('assessment.submit-measure', {
    refresh: ['assessment.', 'safety.', 'task.', 'progress.'], onDone: ({ id: made }) => { void navigate({ to: `/clients/${clientId}/assessment/results/${made}` }) },
  })
  if (isPending || (measureId !== undefined && before.isPending)) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const corrected = before.data?.find(measure => measure.id === measureId)
  return (
    <Section title={data.instrument.title[language]} lead={data.instrument.about[language]}>
      <ItemsForm key={corrected?.id ?? 'new'} instrument={data.instrument} busy={submit.isPending} start={corrected?.answers ?? {}}
        onSave={answers => submit.mutate({ clientId, instrument: id, answers, ...(corrected !== undefined && { corrects: corrected.id, keying: corrected.keying }) })} />
    </Section>
  )
}
