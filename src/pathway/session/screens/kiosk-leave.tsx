import { Button } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { leaveNow } from '../leave-now.ts'
import css from './kiosk-leave.module.css'
import { kioskLeaveText } from './kiosk-leave.text.ts'

/** The client leaves before the end and says so themselves. */
export function KioskLeave({ clientId, onDone }: { readonly clientId: string, readonly onDone: () => void }) {
  const t = useText(kioskLeaveText)
  const leave = useAct<typeof leaveNow>('session.leave-now', { refresh: ['session.'] })
  const when = useWhen(leave.data?.zone)
  return (
    <div className={css.leave} role="status">
      <h1>{t(leave.isSuccess ? 'gone' : 'title')}</h1>
      <p>{leave.isSuccess ? t('goneLead', { time: when.time(leave.data.leftAt) }) : t('lead')}</p>
      <Button size="xl" fullWidth loading={leave.isPending} onClick={() => { if (leave.isSuccess) onDone(); else leave.mutate({ clientId }) }}>{t(leave.isSuccess ? 'done' : 'leave')}</Button>
      <p>{t('notSafe')}</p>
    </div>
  )
}
