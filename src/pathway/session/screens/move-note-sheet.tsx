import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { moveNote, moveOptions } from '../move-note.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'

/** A note was written about somebody else: where it belongs, and why it moves. Both charts keep the trail. */
export function MoveNoteSheet({ noteId, signed, onClose }: { readonly noteId: string, readonly signed: boolean, readonly onClose: () => void }) {
  const t = useText(noteText)
  const when = useWhen()
  const [reason, setReason] = useState('')
  const options = useAsk<typeof moveOptions>('session.move-options', { noteId })
  const move = useAct<typeof moveNote>('session.move-note', { refresh: ['session.'], onDone: () => { notify({ message: t('moved') }); onClose() } })
  return (
    <Sheet opened onClose={onClose} title={t('moveTitle')} width="wide">
      <div className={css.write}>
        <p className={css.quiet}>{t(signed ? 'moveSigned' : 'moveDraft')}</p>
        <TextInput label={t('moveReason')} value={reason} maxLength={500} data-autofocus onChange={event => setReason(event.currentTarget.value)} />
        {options.isPending && <LoadingState lines={3} />}
        {options.data?.length === 0 && <p className={css.quiet}>{t('moveNowhere')}</p>}
        {options.data?.map(seat => (
          <div key={`${seat.sessionId} ${seat.clientId}`} className={css.head}>
            <span className={css.who}>
              <Avatar name={seat.name} size={40} {...(seat.photo !== null && { photo: seat.photo })} />
              <span>
                <strong>{seat.name}</strong>{seat.birthDate !== null && <span className={css.quiet}> {t('born', { day: when.day(seat.birthDate) })}</span>}
                <p className={css.quiet}>{`${seat.topic}, ${when.dayTime(seat.startsAt)}`}</p>
              </span>
            </span>
            <Button
              variant="default" disabled={reason.trim() === ''} loading={move.isPending} aria-label={`${t('moveHere')}: ${seat.name}, ${seat.topic}`}
              onClick={() => move.mutate({ noteId, toClientId: seat.clientId, toSessionId: seat.sessionId, reason })}
            >
              {t('moveHere')}
            </Button>
          </div>
        ))}
      </div>
    </Sheet>
  )
}
