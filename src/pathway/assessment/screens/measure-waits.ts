import { useAsk } from '../../../platform/web/call.ts'
import type { dueMeasures } from '../due-measures.ts'

/** What waits for this person to answer. */
export const useDue = (clientId: string) => useAsk<typeof dueMeasures>('assessment.due-measures', { clientId })

/** Does a measure wait for this person? Null while that is not known. */
export function useMeasureWaits(clientId: string): boolean | null {
  const { data } = useDue(clientId)
  return data === undefined ? null : data.length > 0
}
