import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Timeline } from '../../../platform/web/kit/timeline.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { whoAmI } from '../../sign-in/who-am-i.ts'
import type { whoLooked } from '../who-looked.ts'
import type { LookedAt, RecordPart } from '../who-looked.words.ts'
import { whoLookedText } from './who-looked.text.ts'

const keyOf = (part: RecordPart) => part === 'check-ins' ? 'checkIns' : part

/** The client sees who looked at their record. */
export function WhoLookedPage() {
  const t = useText(whoLookedText)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof whoLooked>('client.who-looked', { clientId: me?.id ?? '' }, { enabled: me !== undefined })
  const words = (parts: readonly RecordPart[]): string => parts.map(part => t(keyOf(part))).join(', ')
  const detail = ({ looked, changed }: LookedAt) => (
    <>
      {changed.length > 0 && <span>{t('changed', { what: words(changed) })}<br /></span>}
      {looked.length > 0 && <span>{t('looked', { what: words(looked) })}</span>}
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {isPending ? <LoadingState lines={5} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : data.length === 0 ? <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState> : (
        <Timeline label={t('title')} items={data.map(line => ({ id: `${line.day} ${line.name}`, at: line.day, title: line.name, detail: detail(line) }))} />
      )}
      <p>{t('ask')}</p>
    </>
  )
}
