import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { findClients } from '../../../people/client/find-clients.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { addWalkIn } from '../add-walk-in.ts'
import type { removeAttendee } from '../remove-attendee.ts'
import css from './room.module.css'
import { sessionText } from './session.text.ts'

/** Puts somebody who came on the list: three letters, one tap. */
export function AddPerson({ opened, sessionId, onClose }: { readonly opened: boolean, readonly sessionId: string, readonly onClose: () => void }) {
  const t = useText(sessionText)
  const when = useWhen()
  const [words, setWords] = useState('')
  const asked = words.trim().length >= 2
  const found = useAsk<typeof findClients>('client.find', { text: words }, { enabled: opened && asked, keepLast: true })
  const add = useAct<typeof addWalkIn>('session.add-walk-in', { refresh: ['session.'] })
  const takeOff = useAct<typeof removeAttendee>('session.remove-attendee', { refresh: ['session.'] })
  const put = (clientId: string, name: string): void => add.mutate({ sessionId, clientId }, {
    onSuccess: () => {
      offerUndo({ message: t('added', { name }), onUndo: () => takeOff.mutate({ sessionId, clientId }) })
      setWords('')
      onClose()
    },
  })
  return (
    <Sheet opened={opened} onClose={onClose} title={t('addTitle')}>
      <div className={css.block}>
        <TextInput label={t('addFind')} value={words} data-autofocus onChange={event => setWords(event.currentTarget.value)} />
      </div>
      {asked && (found.data ?? []).map(({ clientId, name, birthDate }) => (
        <div key={clientId} className={css.rival}>
          <span>{name} {birthDate !== null && <span className={css.quiet}>{when.day(birthDate)}</span>}</span>
          <Button variant="default" loading={add.isPending} onClick={() => put(clientId, name)}>{t('addPerson')}</Button>
        </div>
      ))}
      {asked && found.data?.length === 0 && <p className={css.quiet}>{t('addNone')}</p>}
    </Sheet>
  )
}
