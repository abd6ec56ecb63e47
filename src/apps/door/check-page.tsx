import { useText } from '../../platform/web/text.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { CheckLetter } from '../../pathway/completion/screens/check-letter.tsx'
import { letterText } from '../../pathway/completion/letters/letter.text.ts'

/** The page on which whoever holds a letter asks whether it is genuine. */
export function CheckPage() {
  const t = useText(letterText)
  return (
    <DoorShell>
      <PageHeader title={t('checkTitle')} tabTitle={t('checkTitle')} lead={t('checkLead')} />
      <CheckLetter />
    </DoorShell>
  )
}
