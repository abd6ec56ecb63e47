import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { beginReplan } from '../replan/begin-replan.ts'
import type { acceptBundles, rejectBundles } from '../replan/decide-replan.ts'
import type { ReplanView } from '../replan/replan.words.ts'
import type { showReplan } from '../replan/show-replan.ts'
import { EngineProgress } from './engine-progress.tsx'
import { FairnessSection } from './fairness-section.tsx'
import { Bundle } from './replan-bundle.tsx'
import { ProgramPage, useAsked } from './program-page.tsx'
import { ReplanForm } from './replan-form.tsx'
import { replanText } from './replan.text.ts'
import css from './schedule.module.css'

const LOOK_EVERY = 1500

function Result({ view, result, onBegun }: { readonly view: ReplanView, readonly result: NonNullable<ReplanView['result']>, readonly onBegun: (id: string) => void }) {
  const t = useText(replanText)
  const when = useWhen()
  const refresh = ['schedule.', 'chart.', 'today.']
  const accept = useAct<typeof acceptBundles>('schedule.accept-bundles', { refresh, onDone: ({ changed }) => notify({ message: t('done', { count: changed }) }) })
  const reject = useAct<typeof rejectBundles>('schedule.reject-bundles', { refresh })
  const again = useAct<typeof beginReplan>('schedule.begin-replan', { refresh: ['schedule.replans'], onDone: ({ id }) => onBegun(id) })
  const open = result.bundles.filter(({ verdict }) => verdict === 'open').map(({ id }) => id)
  const busy = accept.isPending || reject.isPending
  return (
    <div className={css.stack}>
      <div className={css.asked}>
        <div><p>{t('summary', { admitted: result.admitted, waiting: view.waiting })} {t('moved', { count: result.moved })}</p></div>
        {(result.proven || result.gap !== null) && <StatusPill tone={result.proven ? 'good' : 'neutral'}>{result.proven ? t('proven') : t('within', { percent: when.percent(result.gap ?? 0) })}</StatusPill>}
      </div>
      {result.bundles.length === 0 && <EmptyState title={t('nothing')} />}
      <ul className={css.bundles}>
        {result.bundles.map(bundle => (
          <Bundle key={bundle.id} bundle={bundle} busy={busy} onAccept={() => accept.mutate({ id: view.id, bundles: [bundle.id] })} onReject={() => reject.mutate({ id: view.id, bundles: [bundle.id] })} />
        ))}
      </ul>
      <div className={css.row}>
        {open.length > 1 && <Button loading={busy} onClick={() => accept.mutate({ id: view.id, bundles: open })}>{t('acceptAll', { count: open.length })}</Button>}
        {result.bundles.some(({ verdict }) => verdict !== 'open') && (
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate({ programId: view.programId, why: view.why, from: view.from, after: view.id })}>{t('again')}</Button>
        )}
      </div>
    </div>
  )
}

function Replan({ id, onBegun }: { readonly id: string, readonly onBegun: (id: string | null) => void }) {
  const t = useText(replanText)
  const when = useWhen()
  const [over, setOver] = useState(false)
  const { data: view, error, isPending, refetch } = useAsk<typeof showReplan>('schedule.show-replan', { id }, over ? {} : { every: LOOK_EVERY })
  if (view !== undefined && view.state !== 'running' && !over) setOver(true)
  return (
    <Section title={view?.why ?? t('title')} {...(view && { lead: when.dayTime(view.askedAt) })} action={<Button variant="subtle" onClick={() => onBegun(null)}>{t('other')}</Button>}>
      {isPending ? <LoadingState lines={4} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
        : view.state === 'failed' ? <p className={css.note} data-tone="attention" role="status">{t('failed')}</p>
          : view.result === null ? <EngineProgress view={view} /> : <Result view={view} result={view.result} onBegun={onBegun} />}
    </Section>
  )
}

/** All weeks of a program looked at together: asked, watched, and taken in parts. */
export function ReplanPage() {
  const t = useText(replanText)
  const [id, setId] = useAsked()
  return (
    <ProgramPage title={t('title')} lead={t('lead')} label={t('program')}>
      {program => id === null
        ? <div className={css.stack}><ReplanForm key={program.id} program={program} onBegun={setId} /><FairnessSection programId={program.id} /></div>
        : <Replan key={id} id={id} onBegun={setId} />}
    </ProgramPage>
  )
}
