import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { whoAmI } from '../../sign-in/who-am-i.ts'
import { MyPeople } from './my-people.tsx'
import { whoMayKnowText } from './who-may-know.text.ts'

/** The client decides who may know what. */
export function WhoMayKnow() {
  const t = useText(whoMayKnowText)
  const { data: me, error, isPending, refetch } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {isPending && <LoadingState lines={4} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {me && <MyPeople clientId={me.id} />}
    </>
  )
}
