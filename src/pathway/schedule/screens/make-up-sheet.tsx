import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { MakeUpList } from './make-up-list.tsx'
import { makeUpText } from './make-up.text.ts'

/** Sessions of the same week that could make up for one. */
export function MakeUpSheet({ clientId, missedSessionId, zone, onClose }: { readonly clientId: string, readonly missedSessionId: string, readonly zone: string, readonly onClose: () => void }) {
  const t = useText(makeUpText)
  return <Sheet opened onClose={onClose} title={t('title')}><MakeUpList clientId={clientId} missedSessionId={missedSessionId} zone={zone} onDone={onClose} /></Sheet>
}
