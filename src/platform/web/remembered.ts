import { useSyncExternalStore } from 'react'

/** A small choice this browser remembers, like the language. Never anything about a client. */
export interface Remembered<T extends string> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (changed: () => void) => () => void
}

const read = (key: string): string | null => {
  try {
    return globalThis.localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, value: string): void => {
  try {
    globalThis.localStorage.setItem(key, value)
  } catch {
    // A browser that stores nothing keeps the choice until the page closes.
  }
}

/** A choice out of a closed list, kept across visits where the browser allows it. */
export function remembered<T extends string>(key: string, choices: readonly T[], otherwise: () => T): Remembered<T> {
  const known = (value: string | null): T | undefined => choices.find(choice => choice === value)
  let current: T | undefined
  const listeners = new Set<() => void>()
  return {
    get: () => (current ??= known(read(key)) ?? otherwise()),
    set: value => {
      current = value
      write(key, value)
      listeners.forEach(changed => changed())
    },
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** The remembered choice, and the way to change it. */
export const useRemembered = <T extends string>(choice: Remembered<T>): readonly [T, (value: T) => void] =>
  [useSyncExternalStore(choice.subscribe, choice.get, choice.get), choice.set]
