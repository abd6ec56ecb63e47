import { useAsk } from '../../../platform/web/call.ts'
import type { openConsents } from '../packet/consent-at-kiosk.ts'

/** The consents that wait for this person. */
export const useOpenConsents = (clientId: string) => useAsk<typeof openConsents>('assessment.consents-open', { clientId })

/** Is there something to sign? Null while that is not known. */
export function useConsentsWait(clientId: string): boolean | null {
  const { data } = useOpenConsents(clientId)
  return data === undefined ? null : data.length > 0
}
