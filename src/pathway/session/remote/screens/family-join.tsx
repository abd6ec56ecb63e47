import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { familyMeetings, joinFamily, leaveFamily } from '../join.ts'
import { joinText } from './join.text.ts'
import css from './join.module.css'
import { WayIn } from './way-in.tsx'

/** The way into a family session for a supporter whom a live release lets know of it. */
export function FamilyJoin({ sessionId }: { readonly sessionId: string }) {
  const t = useText(joinText)
  const { data = [] } = useAsk<typeof familyMeetings>('session.family-meetings', {}, { every: 60_000 })
  const meeting = data.find(one => one.sessionId === sessionId)
  const when = useWhen(meeting?.zone)
  const join = useAct<typeof joinFamily>('session.join-family', { refresh: ['session.family-meetings'] })
  const leave = useAct<typeof leaveFamily>('session.leave-family', { refresh: ['session.family-meetings'] })
  if (meeting === undefined) return null
  if (!meeting.isOpen) return <p className={css.quiet}>{t('opens', { time: when.time(meeting.opensAt) })}</p>
  return (
    <div className={css.family}>
      {meeting.isIn ? (
        <>
          <WayIn way={join.data} busy={join.isPending} onLook={() => join.mutate({ sessionId })} />
          <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate({ sessionId })}>{t('left')}</Button>
        </>
      ) : <Button loading={join.isPending} onClick={() => join.mutate({ sessionId })}>{t(meeting.hasLeft ? 'again' : 'join')}</Button>}
    </div>
  )
}
