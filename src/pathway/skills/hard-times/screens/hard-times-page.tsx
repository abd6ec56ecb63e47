import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { Sheet } from '../../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../../platform/web/text.ts'
import skills from '../../screens/skills.module.css'
import { useClientId } from '../../screens/use-client.ts'
import type { HardTime } from '../hard-time.words.ts'
import type { endHardTime } from '../hard-times.ts'
import { HardTimeCard } from './hard-time-card.tsx'
import { HardTimeForm } from './hard-time-form.tsx'
import { useWeekWords } from './hard-time-words.ts'
import css from './hard-times.module.css'
import { hardTimesText } from './hard-times.text.ts'
import { useHardTimes } from './use-hard-times.ts'

/** The hard times of a week as cards, to be changed, taken away and added. */
export function HardTimesList({ clientId, times }: { readonly clientId: string, readonly times: readonly HardTime[] }) {
  const t = useText(hardTimesText)
  const { when } = useWeekWords()
  const [open, setOpen] = useState<HardTime | 'new' | null>(null)
  const end = useAct<typeof endHardTime>('skills.end-hard-time', { refresh: ['skills.hard-times'] })
  const add = <Button size="md" fullWidth onClick={() => setOpen('new')}>{t('add')}</Button>
  return (
    <>
      {times.length === 0 ? <EmptyState title={t('none')} action={add}>{t('noneWhy')}</EmptyState> : (
        <>
          <ul className={css.list} aria-label={t('title')}>
            {times.map(time => (
              <HardTimeCard
                key={time.id} time={time}
                acts={(
                  <>
                    <Button variant="default" aria-label={t('changeName', { when: when(time) })} onClick={() => setOpen(time)}>{t('change')}</Button>
                    <Button variant="subtle" color="gray" aria-label={t('removeName', { when: when(time) })} onClick={() => end.mutate({ id: time.id })}>{t('remove')}</Button>
                  </>
                )}
              />
            ))}
          </ul>
          {add}
        </>
      )}
      <Sheet opened={open !== null} onClose={() => setOpen(null)} title={t('add')}>
        {open !== null && <HardTimeForm clientId={clientId} known={open === 'new' ? null : open} onSaved={() => setOpen(null)} />}
      </Sheet>
    </>
  )
}

/** The home practice plan: the hard times of the client's own week, and what they will do then. */
export function HardTimesPage() {
  const t = useText(hardTimesText)
  const clientId = useClientId()
  const { data, error, isPending, refetch } = useHardTimes(clientId)
  if (clientId === undefined || isPending) return <LoadingState lines={5} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={skills.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      <HardTimesList clientId={clientId} times={data} />
      <p className={skills.quiet}>{t('onlyYours')}</p>
    </div>
  )
}
