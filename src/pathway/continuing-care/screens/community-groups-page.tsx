import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { checkCommunityGroup } from '../check-community-group.ts'
import type { communityDirectory } from '../community-directory.ts'
import type { CommunityGroup } from '../continuing-care.words.ts'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { NewGroupSheet } from './new-group-sheet.tsx'
import { clockTime, weekdayName } from './weekday.ts'

/** The directory of support groups outside the clinic. */
export function CommunityGroupsPage() {
  const t = useText(careText)
  const when = useWhen()
  const { language } = useLanguage()
  const [adding, setAdding] = useState(false)
  const { data, error, isPending, refetch } = useAsk<typeof communityDirectory>('continuing-care.community-groups', {})
  const check = useAct<typeof checkCommunityGroup>('continuing-care.check-community-group', { refresh: ['continuing-care.community-groups'] })
  const columns: readonly WorkColumn<CommunityGroup>[] = [
    { key: 'name', header: t('name'), cell: group => group.name, sortBy: group => group.name },
    { key: 'meets', header: t('meets'), cell: group => `${weekdayName(group.weekday, language)}, ${clockTime(group.starts, language)}`, sortBy: group => `${group.weekday}${group.starts}` },
    { key: 'kind', header: t('kind'), cell: group => <>{group.kind}<p className={css.quiet}>{t(group.language === 'es' ? 'inSpanish' : 'english')}</p></> },
    { key: 'place', header: t('place'), cell: group => group.place },
    { key: 'source', header: t('source'), cell: group => <>{group.source}<p className={css.quiet}>{t('checkedOn', { day: when.day(group.checkedOn) })}</p></>, sortBy: group => group.checkedOn },
  ]
  const add = <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t('newGroup')}</Button>
  return (
    <>
      <PageHeader title={t('directory')} tabTitle={t('directory')} lead={t('directoryLead')} back={{ to: '/follow-ups', label: t('followUps') }} actions={add} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <WorkList
          label={t('directory')} rows={data} rowKey={group => group.id} columns={columns} empty={<EmptyState title={t('directoryNone')}>{t('directoryNoneHint')}</EmptyState>}
          rowActions={group => group.checkedOn === todayIn() ? null : (
            <Button size="compact-sm" variant="subtle" aria-label={`${t('checkNow')}: ${group.name}`} onClick={() => check.mutate({ id: group.id, on: todayIn() })}>{t('checkNow')}</Button>
          )}
        />
      )}
      {adding && <NewGroupSheet onClose={() => setAdding(false)} />}
    </>
  )
}
