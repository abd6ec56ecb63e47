import { Button, Textarea, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, download, useAct, useAsk } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import { useFetching } from '../../plan/screens/paper-button.tsx'
import { KeptNote } from '../../continuing-care/screens/kept-note.tsx'
import { useRecord } from '../../continuing-care/screens/use-record.ts'
import type { Discharge, DischargeKind, ShownDischarge, SummaryWords } from '../completion.words.ts'
import type { dischargeSummary } from '../discharge-summary.ts'
import type { saveSummary } from '../save-discharge.ts'
import type { summaryPaper } from '../summary-paper.ts'
import type { signDischarge } from '../sign-discharge.ts'
import { CircumstancesPanel } from './circumstances-panel.tsx'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { DischargeFacts } from './discharge-facts.tsx'
import { KindSelect } from './kind-select.tsx'
import { SummaryReading } from './summary-reading.tsx'

type Fields = SummaryWords & { readonly kind: DischargeKind, readonly onDate: string }

const ASKED = [['course', 5], ['reason', 2], ['issuesLeft', 2], ['medication', 2], ['recommendations', 3]] as const

function SignButton({ discharge, version, ready, flush }: {
  readonly discharge: Discharge, readonly version: () => number, readonly ready: boolean, readonly flush: () => Promise<void>,
}) {
  const t = useText(completionText)
  const [asking, setAsking] = useState(false)
  const sign = useAct<typeof signDischarge>('completion.sign-discharge', {
    refresh: ['completion.', 'continuing-care.', 'progress.', 'schedule.', 'assessment.'], ifMatch: version,
    onDone: () => { notify({ message: t('done') }); setAsking(false) }, onProblem: () => { setAsking(false); return false },
  })
  const go = async (): Promise<void> => {
    await flush()
    sign.mutate({ id: discharge.id })
  }
  return (
    <>
      {!ready && <p className={css.quiet}>{t('needsWords')}</p>}
      <Button disabled={!ready} onClick={() => setAsking(true)}>{t('sign')}</Button>
      <ConfirmSheet opened={asking} onClose={() => setAsking(false)} title={t('signTitle')} confirm={t('sign')} busy={sign.isPending} onConfirm={() => { void go() }}>
        <p className={css.quiet}>{t('signWhy')}</p>
      </ConfirmSheet>
    </>
  )
}

function Writing({ discharge, due }: { readonly discharge: Discharge, readonly due: ShownDischarge['due'] }) {
  const t = useText(completionText)
  const when = useWhen()
  const { kind, onDate, reason, course, issuesLeft, medication, recommendations } = discharge
  const record = useRecord<Fields>({
    name: `discharge/${discharge.id}`, saved: { kind, onDate, reason, course, issuesLeft, medication, recommendations }, version: discharge.version, refresh: ['completion.discharge'],
    keep: ({ kind: how, onDate: day, ...words }, { key, leaving, ifMatch }) =>
      call<typeof saveSummary>('completion.save-discharge', { id: discharge.id, kind: how, onDate: day, words }, { key, leaving, ifMatch }),
  })
  const { fields, set } = record
  return (
    <div className={css.columns}>
      <Section title={<span className={css.row}>{t('summary')} {due !== null && <StatusPill tone={due.on < todayIn() ? 'urgent' : 'neutral'}>{t('dueOn', { day: when.day(due.on) })}</StatusPill>}</span>} lead={due === null ? t('drafted') : `${t('drafted')} ${t('dueWhy', { citation: due.citation })}`} action={<KeptNote record={record} />}>
        <div className={css.stack}>
          <FormRow>
            <KindSelect value={fields.kind} onChange={how => set({ kind: how })} />
            <TextInput type="date" label={t('lastDay')} value={fields.onDate} onChange={event => { if (event.currentTarget.value !== '') set({ onDate: event.currentTarget.value }) }} />
          </FormRow>
          {ASKED.map(([key, rows]) => (
            <Textarea key={key} label={t(key)} autosize minRows={rows} value={fields[key]} onChange={event => set({ [key]: event.currentTarget.value })} onBlur={() => { void record.flush() }} />
          ))}
        </div>
      </Section>
      <div className={css.stack}>
        <Section title={t('facts')} lead={t('factsLead')}><DischargeFacts facts={discharge.facts} /></Section>
        <CircumstancesPanel episodeId={discharge.episodeId} />
        <div className={css.tight}><SignButton discharge={discharge} version={record.version} flush={record.flush} ready={fields.course.trim() !== ''} /></div>
      </div>
    </div>
  )
}

function Signed({ discharge, clientId }: { readonly discharge: Discharge, readonly clientId: string }) {
  const t = useText(completionText)
  const when = useWhen()
  const { fetching, fetchPaper } = useFetching()
  const print = <span className={css.row}><Button variant="default" loading={fetching} onClick={() => fetchPaper(() => download<typeof summaryPaper>('completion.summary-paper', { clientId, print: 'normal' }))}>{t('pdf')}</Button><Button component={Link} to={`/clients/${clientId}/completion/print`} variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>{t('print')}</Button></span>
  return (
    <div className={css.columns}>
      <Section title={<span className={css.row}>{t('summary')} <StatusPill tone="good">{t('signed', { day: when.day(discharge.signedAt ?? discharge.onDate) })}</StatusPill></span>} action={print}>
        <SummaryReading discharge={discharge} />
      </Section>
      <Section title={t('facts')} lead={t('factsSigned')}><DischargeFacts facts={discharge.facts} /></Section>
    </div>
  )
}

/** The discharge summary: the clinician's words, the facts beside them; signed, it ends the stay. */
export function SummaryPage({ params: { clientId = '' } }: PageProps) {
  const t = useText(completionText)
  useTabTitle(t('summary'))
  const { data, error, isPending, refetch } = useAsk<typeof dischargeSummary>('completion.discharge', { clientId })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data === null) return <EmptyState title={t('noSummary')} action={<Button component={Link} to={`/clients/${clientId}/completion`}>{t('back')}</Button>} />
  return data.signedAt === null ? <Writing key={data.id} discharge={data} due={data.due} /> : <Signed discharge={data} clientId={clientId} />
}
