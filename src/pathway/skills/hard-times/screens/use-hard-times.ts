import { useAsk } from '../../../../platform/web/call.ts'
import type { hardTimes } from '../hard-times.ts'

/** The hard times of a client's own week. */
export const useHardTimes = (clientId: string | undefined) =>
  useAsk<typeof hardTimes>('skills.hard-times', { clientId: clientId ?? '' }, { enabled: clientId !== undefined })

/** The number in a line like "Rosa 555-0101", to call it. */
export const numberIn = (line: string): string | undefined => {
  const digits = line.replaceAll(/[^+\d]/gu, '')
  return digits.replace('+', '').length >= 3 ? digits : undefined
}
