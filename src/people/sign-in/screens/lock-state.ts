import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { call } from '../../../platform/web/call.ts'
import type { whoAmI } from '../who-am-i.ts'

/** Minutes without a touch before the screen is covered. Source: the clinic's own default; NIST SP 800-63B-4 AAL2 allows up to 60. */
const IDLE_MINUTES = 15

let locked = false
const listeners = new Set<() => void>()

const become = (next: boolean): void => {
  locked = next
  listeners.forEach(changed => changed())
}

let handed: ReactNode | null = null

/** Covers the screen; what is being written stays underneath. For the doorkeeper's `onLocked`. While it is handed over it is covered already. */
export const lockScreen = (): void => { if (handed === null) become(true) }

/** Hands the covered screen to a client: it shows this and nothing else. */
export const handScreenOver = (shown: ReactNode): void => {
  handed = shown
  listeners.forEach(changed => changed())
}

/** The screen is back with the staff member. */
export const takeScreenBack = (): void => handScreenOver(null)

/** What a client sees of this screen now, when it was handed to them. */
export const useHandedOver = (): ReactNode | null => useSyncExternalStore(
  changed => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
  () => handed, () => null)

/** Uncovers it after the person showed who they are. */
export const uncoverScreen = (): void => become(false)

/** Is the screen covered now? */
export const useLocked = (): boolean => useSyncExternalStore(
  changed => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
  () => locked, () => false)

/** Covers the screen when nobody touches it, and tells the server once a minute that somebody does. Only real input counts. */
export function useIdleLock(): void {
  useEffect(() => {
    let touched = Date.now()
    let told = Date.now()
    const touch = (): void => { touched = Date.now() }
    const look = (): void => {
      const now = Date.now()
      if (now - touched >= IDLE_MINUTES * 60_000) lockScreen()
      else if (!locked && touched > told && now - told > 60_000) {
        told = now
        call<typeof whoAmI>('sign-in.who-am-i', {}).catch(() => undefined)
      }
    }
    const events = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
    events.forEach(event => window.addEventListener(event, touch, { passive: true }))
    const timer = setInterval(look, 5000)
    document.addEventListener('visibilitychange', look)
    return () => {
      events.forEach(event => window.removeEventListener(event, touch))
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}
