import { Button } from '@mantine/core'
import { call, newIntent } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useProof } from '../../sign-in/screens/use-proof.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import ways from '../../sign-in/screens/ways.module.css'
import type { reportLockedOut } from '../report-locked-out.ts'
import type { StaffLine } from '../staff.words.ts'
import { staffText } from './staff.text.ts'

/** A director says that a colleague lost every way in; a second person has to vouch before anything changes. */
export function LockedOutSheet({ member, onClose }: { readonly member: StaffLine, readonly onClose: () => void }) {
  const t = useText(staffText)
  const { busy, trouble, go } = useStep()
  const { proven, sheet } = useProof()
  const report = async (): Promise<void> => {
    await call<typeof reportLockedOut>('staff.report-locked-out', { id: member.id }, { key: newIntent() })
    notify({ message: t('lockedOutDone') })
    onClose()
  }
  return (
    <Sheet
      opened onClose={onClose} title={t('lockedOutTitle', { name: member.name })}
      foot={<Button loading={busy} onClick={() => go(() => proven(report))}>{t('lockedOutDo')}</Button>}
    >
      <div className={ways.stack}><p className={ways.quiet}>{t('lockedOutWhy')}</p><Trouble of={trouble} /></div>
      {sheet}
    </Sheet>
  )
}
