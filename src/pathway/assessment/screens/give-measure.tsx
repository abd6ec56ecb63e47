import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { inKeying } from '../instruments/instrument.rules.ts'
import type { Measure } from '../assessment.words.ts'
import type { Answers } from '../instruments/instrument.words.ts'
import type { measureDraft } from '../measure-draft.ts'
import type { measureHistory } from '../measure-history.ts'
import type { showInstrument } from '../show-instrument.ts'
import type { submitMeasure } from '../submit-measure.ts'
import { ItemsForm } from './items-form.tsx'
import { measureText } from './measure.text.ts'
import type { Begun } from '../measure-draft.rules.ts'
import { useMeasureDraft } from './use-measure-draft.ts'

interface Given { readonly clientId: string, readonly known: OutputOf<typeof showInstrument>, readonly corrected: Measure | undefined, readonly kept: Begun | null }

function Giving({ clientId, known: { instrument }, corrected, kept }: Given) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const keyings = instrument.keying === undefined ? [] : [instrument.keying, ...instrument.keyings ?? []]
  const draft = useMeasureDraft(clientId, instrument.id, kept)
  const [keying, setKeying] = useState(corrected?.keying ?? draft.begun.keying ?? keyings[0]?.id)
  const isNew = corrected === undefined
  const [written, setWritten] = useState<Answers>(corrected?.answers ?? {})
  const keyed = inKeying(instrument, keying)
  const begun = draft.begun.keying === (keying ?? null) ? draft.begun.answers : {}
  const save = async (): Promise<void> => submit.mutate({
    clientId, instrument: instrument.id, answers: isNew ? await draft.settle() : written, keying: keying ?? null, corrects: corrected?.id ?? null,
  })
  const submit = useAct<typeof submitMeasure>('assessment.submit-measure', {
    refresh: ['assessment.', 'safety.', 'task.', 'progress.'], onDone: ({ id: made }) => {
      if (isNew) draft.sent()
      void navigate({ to: `/clients/${clientId}/assessment/results/${made}` })
    },
  })
  return (
    <Section title={instrument.title[language]} lead={instrument.about[language]}>
      {keyings.length > 1 && isNew && (
        <NativeSelect label={t('keying')} value={keying} onChange={event => setKeying(event.currentTarget.value)} data={keyings.map(one => ({ value: one.id, label: one.title[language] }))} />
      )}
      <ItemsForm
        key={keying} instrument={keyed.ok ? keyed.value : instrument} busy={submit.isPending || draft.settling} answers={isNew ? begun : written}
        onAnswers={answers => { if (isNew) draft.keep({ answers, keying: keying ?? null }); else setWritten(answers) }}
        kept={isNew && <SavedState state={draft.state} />} onSave={() => { void save() }}
      />
    </Section>
  )
}

/** Staff give a measure to the person in front of them, or correct one that was written down wrongly. */
export function GiveMeasurePage({ params: { clientId = '', instrument: id = '', measureId } }: PageProps) {
  const { data, error, isPending, refetch } = useAsk<typeof showInstrument>('assessment.instrument', { id })
  const before = useAsk<typeof measureHistory>('assessment.measures', { clientId, instrument: id }, { enabled: measureId !== undefined })
  const begun = useAsk<typeof measureDraft>('assessment.measure-draft', { clientId, instrument: id }, { enabled: measureId === undefined })
  if (isPending || (measureId === undefined && begun.isPending) || (measureId !== undefined && before.isPending)) return <LoadingState lines={8} />
  const failed = error ?? begun.error
  if (failed) return <ErrorState problem={failed} onRetry={() => { void refetch(); void begun.refetch() }} />
  if (data === undefined) return null
  return <Giving key={measureId ?? 'new'} clientId={clientId} known={data} kept={begun.data ?? null} corrected={before.data?.find(measure => measure.id === measureId)} />
}
