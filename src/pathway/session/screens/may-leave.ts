import { useAsk } from '../../../platform/web/call.ts'
import type { mayLeave } from '../leave-now.ts'

/** Is the client in a session that runs, so that they can say that they leave? Null while that is not known. */
export function useMayLeave(clientId: string): boolean | null {
  const { data } = useAsk<typeof mayLeave>('session.may-leave', { clientId })
  return data?.may ?? null
}
