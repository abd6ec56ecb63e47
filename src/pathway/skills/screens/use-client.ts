import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { useNow } from '../../../platform/web/now.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { checkIns } from '../check-ins.ts'
import type { library } from '../library.ts'
import type { practices } from '../practices.ts'
import type { whoReads } from '../who-reads.ts'
import { aSeasonAgo } from './days.ts'

/** The client whose phone this is; undefined until it is known. */
export function useClientId(): string | undefined {
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  return me?.clientId ?? undefined
}

/** Today on this phone. */
export const useToday = (): string => todayIn(undefined, useNow())

/** All skills, as the phone keeps them. */
export const useLibrary = () => useAsk<typeof library>('skills.library', {})

/** What a client agreed to practise, and how it went. */
export const usePractices = (clientId: string | undefined) =>
  useAsk<typeof practices>('skills.practices', { clientId: clientId ?? '' }, { enabled: clientId !== undefined })

/** A season of a client's own check-ins. */
export function useCheckIns(clientId: string | undefined) {
  const today = useToday()
  return useAsk<typeof checkIns>('skills.check-ins', { clientId: clientId ?? '', since: aSeasonAgo(today) }, { enabled: clientId !== undefined })
}

/** Who reads what a client writes. */
export const useWhoReads = (clientId: string | undefined) =>
  useAsk<typeof whoReads>('skills.who-reads', { clientId: clientId ?? '' }, { enabled: clientId !== undefined })
