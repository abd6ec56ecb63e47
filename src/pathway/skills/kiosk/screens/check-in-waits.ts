import { useAsk } from '../../../../platform/web/call.ts'
import { useToday } from '../../screens/use-client.ts'
import type { checkedInToday } from '../check-in-at-kiosk.ts'

/** Is there a check-in to do today? Null while that is not known. */
export function useCheckInWaits(clientId: string): boolean | null {
  const today = useToday()
  const { data } = useAsk<typeof checkedInToday>('skills.checked-in-today', { clientId, today })
  return data === undefined ? null : !data.done
}
