import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import type { likenessReasons } from '../likeness-reasons.ts'
import { noteText } from './note.text.ts'
import css from './room.module.css'

/** Notes signed although nearly a copy: whose, when, how alike, and the reason given. */
export function LikenessPage() {
  const t = useText(noteText)
  const { language } = useLanguage()
  const asked = useAsk<typeof likenessReasons>('session.likeness-reasons', {})
  return (
    <>
      <PageHeader
        title={t('likenessTitle')} tabTitle={t('likenessTitle')} back={{ to: '/sessions', label: t('formsBack') }}
        lead={asked.data === undefined ? '' : `${t('likenessLead', { limit: asked.data.limit, signed: asked.data.signed })} ${t(`likeness-${asked.data.whose}`)}`}
      />
      {asked.isPending && <LoadingState lines={6} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && (
        <WorkList
          label={t('likenessTitle')} rows={asked.data.reasons} rowKey={line => line.noteId} rowTo={line => `/clients/${line.clientId}/notes/${line.noteId}`}
          empty={<EmptyState title={t('likenessNone')}>{t('likenessNoneWhy')}</EmptyState>}
          columns={[
            { key: 'author', header: t('author'), cell: line => line.author, sortBy: line => line.author },
            { key: 'percent', header: t('likenessPercent'), align: 'end', cell: line => `${line.likeness} %`, sortBy: line => line.likeness },
            { key: 'reason', header: t('likenessReason'), width: '34%', cell: line => line.reason },
            { key: 'who', header: t('who'), cell: line => <span>{line.name}<span className={css.below}>{line.topic}, {whenIn(language, line.zone).shortDay(line.startsAt)}</span></span>, sortBy: line => line.name },
            { key: 'signed', header: t('likenessSigned'), cell: line => whenIn(language, line.zone).dayTime(line.signedAt), sortBy: line => line.signedAt },
          ]}
        />
      )}
    </>
  )
}
