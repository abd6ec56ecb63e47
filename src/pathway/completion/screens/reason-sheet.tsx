import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'

/** Something that is only done with a reason. */
export function ReasonSheet({ title, hint, about, label, busy, onClose, onSave }: {
  readonly title: string, readonly hint: string, readonly about: string, readonly label: string, readonly busy: boolean
  readonly onClose: () => void, readonly onSave: (reason: string) => void,
}) {
  const t = useText(completionText)
  const [reason, setReason] = useState('')
  return (
    <Sheet
      opened onClose={onClose} title={title}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button disabled={reason.trim() === ''} loading={busy} onClick={() => onSave(reason)}>{label}</Button>
        </>
      )}
    >
      <div className={css.stack}>
        <p className={css.strong}>{about}</p>
        <Textarea label={t('why')} description={hint} autosize minRows={3} maxLength={1000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
      </div>
    </Sheet>
  )
}
