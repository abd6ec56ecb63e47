import { Button } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { NewLink } from '../../sign-in/link/link.words.ts'
import { HandedLink } from '../../sign-in/screens/handed-link.tsx'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useProof } from '../../sign-in/screens/use-proof.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import type { LockedOutLine } from '../staff.words.ts'
import type { lockedOut, vouchFor } from '../vouch.ts'
import { staffText } from './staff.text.ts'

/** Colleagues who cannot come in: whoever has one of them in front of them says that it is them. */
export function LockedOutPage() {
  const t = useText(staffText)
  const when = useWhen()
  const { busy, trouble, go } = useStep()
  const { proven, sheet } = useProof()
  const [link, setLink] = useState<NewLink | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof lockedOut>('staff.locked-out', {})
  const vouch = async (one: LockedOutLine): Promise<void> => {
    setLink(await call<typeof vouchFor>('staff.vouch', { id: one.id }, { key: newIntent() }))
    await refetch()
  }
  return (
    <>
      <PageHeader title={t('waitTitle')} tabTitle={t('waitTitle')} lead={t('waitLead')} />
      {isPending && <LoadingState lines={3} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      <Trouble of={trouble} />
      {data && (
        <WorkList
          label={t('waitTitle')} rows={data} rowKey={one => one.id} empty={<EmptyState title={t('waitNobody')} />}
          columns={[
            { key: 'name', header: t('name'), cell: one => one.name },
            { key: 'asked', header: t('askedBy'), cell: one => `${one.askedByName}, ${when.ago(one.askedAt)}` },
          ]}
          rowActions={one => one.mayVouch
            ? <Button size="compact-sm" loading={busy} onClick={() => go(() => proven(() => vouch(one)))}>{t('vouch')}</Button>
            : <span>{t('needsSecond')}</span>}
        />
      )}
      <Sheet opened={link !== null} onClose={() => setLink(null)} title={t('anewTitle')}>
        {link !== null && <HandedLink link={link} lead={t('anewLead')} onDone={() => setLink(null)} />}
      </Sheet>
      {sheet}
    </>
  )
}
