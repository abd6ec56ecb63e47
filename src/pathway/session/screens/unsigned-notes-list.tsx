import { useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import type { unsignedNotes } from '../unsigned-notes.ts'
import { noteText } from './note.text.ts'
import css from './room.module.css'
import { topicIn } from '../../schedule/hour-topic.rules.ts'
import { useCited } from '../due/screens/use-cited.ts'

/** Notes that are not signed yet, oldest first, each with its age and the rule that wants it. */
export function UnsignedNotes({ everybody }: { readonly everybody: boolean }) {
  const t = useText(noteText)
  const { language } = useLanguage()
  const cited = useCited()
  const age = (hours: number): string => hours < 48 ? t('age', { count: hours }) : t('ageDays', { count: Math.floor(hours / 24) })
  const { data } = useAsk<typeof unsignedNotes>('session.unsigned-notes', { everybody }, { keepLast: true })
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={t('waiting', { count: data.length })} lead={t('waitingLead')} flush>
      <WorkList
        label={t('waiting', { count: data.length })} rows={data} rowKey={note => `${note.sessionId}/${note.clientId}`} rowTo={note => `/sessions/${note.sessionId}/notes`}
        rowTone={note => note.overdue ? 'attention' : undefined}
        columns={[
          { key: 'who', header: t('who'), cell: note => note.name, sortBy: note => note.name },
          { key: 'what', header: t('session'), cell: note => <>{topicIn(note.topic, language)}<div className={css.quiet}>{whenIn(language, note.zone).dayTime(note.startsAt)}</div></> },
          { key: 'state', header: t('state'), cell: note => <StatusPill tone={note.state === 'returned' ? 'attention' : 'info'}>{t(note.state)}</StatusPill> },
          { key: 'remark', header: t('remark'), cell: note => note.returnRemark ?? '', deskOnly: true },
          { key: 'due', header: t('due'), cell: note => (
            <span title={cited(note.citation)}>
              {note.overdue ? <StatusPill tone="attention">{t('overdue', { age: age(note.ageHours) })}</StatusPill> : whenIn(language, note.zone).dayTime(note.dueAt)}
              <span className={css.below}>{note.overdue ? cited(note.citation) : age(note.ageHours)}</span>
            </span>
          ) },
        ]}
      />
    </Section>
  )
}
