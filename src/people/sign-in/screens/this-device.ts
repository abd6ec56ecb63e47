import { remembered } from '../../../platform/web/remembered.ts'

const KEY = 'keel-device'

const BROWSERS = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']] as const
const SYSTEMS = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['Mac OS', 'Mac'], ['CrOS', 'Chromebook'], ['Linux', 'Linux']] as const

const named = (list: readonly (readonly [string, string])[]): string | undefined =>
  list.find(([mark]) => navigator.userAgent.includes(mark))?.[1]

/** What a person recognises this device by in the list of their sign-ins: "Chrome, Windows". */
export const deviceName = (): string => [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(', ') || 'Browser'

/** The secret of a bound phone: with the PIN it opens the app, alone it opens nothing. */
export const boundDevice = {
  get: (): string | null => {
    try { return localStorage.getItem(KEY) } catch { return null }
  },
  set: (deviceKey: string): void => {
    try { localStorage.setItem(KEY, deviceKey) } catch { /* Without storage the PIN opens nothing the next time; the clinic links again. */ }
  },
}

/** Does a finger or a face open this phone? Kept here: what the server keeps of it may belong to a phone that was lost. */
export const touchOpens = remembered('keel-touch', ['yes', 'no'], () => 'no')

/** Where somebody's pages start. */
export const homeOf = (kind: 'staff' | 'client' | 'supporter'): string =>
  kind === 'staff' ? '/staff' : kind === 'client' ? '/my/' : '/family/'
