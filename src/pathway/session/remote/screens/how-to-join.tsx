import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../../platform/web/call.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import room from '../../screens/room.module.css'
import type { arrangeRemote } from '../remote-room.ts'
import type { RemoteWay } from '../remote.words.ts'
import { remoteText } from './remote.text.ts'

/** Staff say how people come into one session: a fresh room, a link they type, or a call. */
export function HowToJoin({ sessionId, provider, way, onDone }: {
  readonly sessionId: string, readonly provider: string | null, readonly way: RemoteWay | null, readonly onDone: () => void,
}) {
  const t = useText(remoteText)
  const [link, setLink] = useState('')
  const arrange = useAct<typeof arrangeRemote>('session.arrange-remote', { refresh: ['session.remote-room'], onDone })
  return (
    <>
      <div className={room.block}>
        <span className={room.quiet}>{t('holdLead')}</span>
        <div className={room.choices}>
          {provider !== null && (
            <Button loading={arrange.isPending} onClick={() => arrange.mutate({ sessionId, way: 'made' }, { onSuccess: () => { if (way !== null) notify({ message: t('newRoomDone') }) } })}>
              {t(way === null ? 'makeRoom' : 'newRoom')}
            </Button>
          )}
          <Button variant="default" loading={arrange.isPending} onClick={() => arrange.mutate({ sessionId, way: 'phone' })}>{t('byPhone')}</Button>
        </div>
      </div>
      <div className={room.block}>
        <p>{t('typeLink')}</p>
        <TextInput label={t('link')} description={t('linkHelp')} type="url" value={link} maxLength={500} onChange={event => setLink(event.currentTarget.value)} />
        <div><Button variant="default" disabled={!link.startsWith('https://')} loading={arrange.isPending} onClick={() => arrange.mutate({ sessionId, way: 'typed', link })}>{t('keepLink')}</Button></div>
      </div>
    </>
  )
}
