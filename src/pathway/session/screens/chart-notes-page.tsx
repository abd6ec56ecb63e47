import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { noteState } from '../note.rules.ts'
import type { movedNotes } from '../move-note.ts'
import type { notesOfClient } from '../notes-of-client.ts'
import { NotesAsPdf } from '../leaving/screens/notes-as-pdf.tsx'
import { AbsenceLetters } from '../absence-letter/screens/absence-letters.tsx'
import { noteText } from './note.text.ts'
import css from './room.module.css'
import { sessionText } from './session.text.ts'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

type Line = OutputOf<typeof notesOfClient>[number]

const TONE = { draft: 'info', returned: 'attention', 'waits-for-cosign': 'attention', signed: 'good', cosigned: 'good' } as const

/** Where a note stands, in a word. */
export function NoteStanding({ of }: { readonly of: Pick<Line, 'signedAt' | 'cosignNeeded' | 'cosignedAt' | 'returnedAt' | 'lateEntry'> }) {
  const t = useText(noteText)
  const state = noteState(of)
  return (
    <span className={css.line}>
      <StatusPill tone={TONE[state]}>{t(state)}</StatusPill>
      {of.lateEntry && <StatusPill>{t('lateEntry')}</StatusPill>}
    </span>
  )
}

/** Notes that were written in this chart by mistake, or came from another one. */
function Moved({ clientId }: { readonly clientId: string }) {
  const t = useText(noteText)
  const when = useWhen()
  const asked = useAsk<typeof movedNotes>('session.moved-notes', { clientId })
  if (asked.data === undefined || asked.data.length === 0) return null
  return (
    <Section title={t('movedTitle')} lead={t('movedLead')}>
      {asked.data.map(move => (
        <p key={move.id} className={css.quiet}>
          {t(move.out ? 'movedOut' : 'movedIn', { topic: move.topic, session: when.dayTime(move.startsAt), by: move.by, when: when.dayTime(move.movedAt), reason: move.reason })}{move.wasSigned ? ` ${t('movedWasSigned', { author: move.author })}` : ''}
        </p>
      ))}
    </Section>
  )
}

/** The chart's notes, newest session first. */
export function ChartNotesPage({ params }: PageProps) {
  const t = useText(noteText)
  const s = useText(sessionText)
  const { language } = useLanguage()
  const when = useWhen()
  const clientId = params['clientId'] ?? ''
  const asked = useAsk<typeof notesOfClient>('session.notes-of-client', { clientId })
  if (asked.isPending) return <LoadingState lines={6} />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />
  return (
    <>
      {asked.data.some(({ signedAt }) => signedAt !== null) && <NotesAsPdf clientId={clientId} />}
      <WorkList
        label={t('chartTitle')} rows={asked.data} rowKey={note => note.id} rowTo={note => `/clients/${clientId}/notes/${note.id}`}
        empty={<EmptyState title={t('chartNone')}>{t('chartNoneWhy')}</EmptyState>}
        columns={[
          { key: 'when', header: t('session'), width: '16rem', cell: note => <span>{topicIn(note.topic, language)}<span className={css.below}>{when.dayTime(note.startsAt)}, {s(note.kind)}</span></span> },
          { key: 'words', header: t('chartTitle'), cell: note => <span className={css.quiet}>{note.response.slice(0, 160)}</span> },
          { key: 'part', header: t('takesPart'), cell: note => note.participation === null ? '' : String(note.participation), deskOnly: true },
          { key: 'author', header: t('author'), cell: note => note.author, deskOnly: true },
          { key: 'state', header: t('state'), cell: note => <><NoteStanding of={note} />{note.addenda > 0 && <div className={css.quiet}>{t('addenda', { count: note.addenda })}</div>}</> },
        ]}
      />
      <AbsenceLetters clientId={clientId} />
      <Moved clientId={clientId} />
    </>
  )
}
