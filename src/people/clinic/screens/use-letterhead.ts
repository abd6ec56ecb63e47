import { useAsk } from '../../../platform/web/call.ts'
import type { Letterhead } from '../../../platform/web/kit/print-sheet.tsx'
import type { theClinic } from '../the-clinic.ts'

/** Who paper of this clinic comes from; undefined until it is known. */
export function useLetterhead(): Letterhead | undefined {
  const { data } = useAsk<typeof theClinic>('clinic.show', {})
  const site = data?.sites[0]
  return data && { name: data.name, address: site?.address, phone: site?.phone }
}
