import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import type { absences } from '../absence/follow-up.ts'
import { AbsenceSheet } from './absence-sheet.tsx'
import { absenceText } from './absence.text.ts'
import css from './room.module.css'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

/** One absence with what to do next. */
export type AbsenceLine = OutputOf<typeof absences>[number]

function Next({ of }: { readonly of: AbsenceLine }) {
  const t = useText(absenceText)
  const { language } = useLanguage()
  const now = useNow().toISOString()
  if (of.closedAt !== null) return <StatusPill tone="good">{t('settled')}</StatusPill>
  const late = of.dueAt < now && (of.next === 'call' || of.next === 'welfare' || of.next === 'permitted-contact')
  return (
    <span>
      <StatusPill tone={of.next === 'welfare' ? 'urgent' : 'attention'}>{t(`next-${of.next}`)}</StatusPill>
      <div className={css.quiet}>{t(late ? 'late' : 'due', { when: whenIn(language, of.zone).dayTime(of.dueAt) })}</div>
    </span>
  )
}

/** Whoever did not come: the next thing to do about each, one press away. */
export function AbsencesPage() {
  const t = useText(absenceText)
  const { language } = useLanguage()
  const [open, setOpen] = useState<string | null>(null)
  const asked = useAsk<typeof absences>('session.absences', {}, { every: 60_000 })
  const chosen = asked.data?.find(({ id }) => id === open)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={<Button variant="default" component={Link} to="/attendance-policy">{t('policy')}</Button>} />
      {asked.isPending && <LoadingState lines={6} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && (
        <WorkList
          label={t('title')} rows={asked.data.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null))} rowKey={line => line.id} onOpen={line => setOpen(line.id)}
          rowTone={line => line.closedAt === null && line.next === 'welfare' ? 'urgent' : undefined}
          empty={<EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
          columns={[
            { key: 'who', header: t('who'), cell: line => line.name, sortBy: line => line.name },
            { key: 'what', header: t('session'), cell: line => <span>{topicIn(line.topic, language)}<span className={css.below}>{whenIn(language, line.zone).dayTime(line.startsAt)}</span></span> },
            { key: 'next', header: t('next'), cell: line => <Next of={line} /> },
            { key: 'done', header: t('done'), cell: line => <span className={css.quiet}>{t(`text_${line.textState}`)}{line.contacts.length > 0 && `. ${t('tries', { done: line.contacts.length, tries: line.tries })}`}</span>, deskOnly: true },
            { key: 'therapist', header: t('therapist'), cell: line => line.therapist, deskOnly: true, sortBy: line => line.therapist },
          ]}
        />
      )}
      {chosen && <AbsenceSheet key={chosen.id} of={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}
