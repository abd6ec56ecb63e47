import { useSyncExternalStore } from 'react'

/** Did the last question find its way to the clinic and back? A phone in a lift still says that it has a network. */
let foundItsWay = true
const listeners = new Set<() => void>()

/** Each call says whether it was answered, whatever the answer was. */
export function noteReach(answered: boolean): void {
  if (foundItsWay === answered) return
  foundItsWay = answered
  listeners.forEach(changed => changed())
}

/** Can the clinic be reached, as far as this device knows: it has a network, and the last call was answered. */
export const isReached = (): boolean => foundItsWay && globalThis.navigator?.onLine !== false

/** Looks whether the clinic is there again, without asking it anything. */
export const lookForClinic = (): Promise<void> => fetch('/healthz', { cache: 'no-store' }).then(() => noteReach(true), () => noteReach(false))

// A network that comes back is believed until a call finds no way.
globalThis.addEventListener('online', () => { foundItsWay = true })

const watch = (changed: () => void): (() => void) => {
  listeners.add(changed)
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    listeners.delete(changed)
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Can the clinic be reached? The screen changes as soon as that does. */
export const useReached = (): boolean => useSyncExternalStore(watch, isReached, () => true)
