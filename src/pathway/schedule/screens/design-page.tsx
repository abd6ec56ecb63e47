import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { showDesign } from '../design/show-design.ts'
import { DesignForm } from './design-form.tsx'
import { DesignResult } from './design-result.tsx'
import { designText } from './design.text.ts'
import { EngineProgress } from './engine-progress.tsx'
import { ProgramPage, useAsked } from './program-page.tsx'
import css from './schedule.module.css'

/** While it is worked out, and once people are named and only one more of something is still looked at. */
const LOOK_EVERY = { working: 1500, named: 10_000 } as const

function Design({ id, onOther }: { readonly id: string, readonly onOther: () => void }) {
  const t = useText(designText)
  const when = useWhen()
  const [over, setOver] = useState(false)
  const [named, setNamed] = useState(false)
  const { data: view, error, isPending, refetch } = useAsk<typeof showDesign>('schedule.show-design', { id }, over ? {} : { every: named ? LOOK_EVERY.named : LOOK_EVERY.working })
  if (view?.result && !named) setNamed(true)
  if (view !== undefined && view.state !== 'running' && view.result?.moreToCome !== true && !over) setOver(true)
  return (
    <Section title={view?.why ?? t('title')} {...(view && { lead: when.dayTime(view.askedAt) })} action={<Button variant="subtle" onClick={onOther}>{t('other')}</Button>}>
      {isPending ? <LoadingState lines={4} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
        : view.state === 'failed' ? <p className={css.note} data-tone="attention" role="status">{t('failed')}</p>
          : view.result === null ? <EngineProgress view={view} /> : <DesignResult view={view} result={view.result} />}
    </Section>
  )
}

/** Next month's timetable: asked, watched, and taken in parts. */
export function DesignPage() {
  const t = useText(designText)
  const [id, setId] = useAsked()
  return (
    <ProgramPage title={t('title')} lead={t('lead')} label={t('program')}>
      {program => id === null ? <DesignForm key={program.id} program={program} onBegun={setId} /> : <Design key={id} id={id} onOther={() => setId(null)} />}
    </ProgramPage>
  )
}
