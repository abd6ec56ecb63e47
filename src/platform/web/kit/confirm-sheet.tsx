import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import { Sheet } from './sheet.tsx'

/** Asks once before something that cannot be taken back; everything else gets an undo instead. */
export function ConfirmSheet({ opened, onClose, title, children, confirm, onConfirm, busy = false, tone = 'brand' }: {
  readonly opened: boolean, readonly onClose: () => void, readonly title: ReactNode, readonly children: ReactNode,
  /** The button says what happens: "Sign twelve notes", never "OK". */
  readonly confirm: string,
  readonly onConfirm: () => void, readonly busy?: boolean, readonly tone?: 'brand' | 'urgent',
}) {
  const t = useText(kitText)
  return (
    <Sheet
      opened={opened} onClose={onClose} title={title}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button color={tone === 'urgent' ? 'clay' : 'pine'} loading={busy} onClick={onConfirm}>{confirm}</Button>
        </>
      )}
    >
      {children}
    </Sheet>
  )
}
