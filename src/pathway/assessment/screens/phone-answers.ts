import { useState } from 'react'
import type { Answers } from '../instruments/instrument.words.ts'

/** Where somebody is in a measure. */
export interface Place { readonly answers: Answers, readonly at: number }

/** Kept in memory only, so that another page or a locked screen loses nothing and the phone stores nothing. */
const places = new Map<string, Place>()

/** Nothing of what was answered stays on a screen that others use. */
export const forgetPlaces = (): void => places.clear()

/** Whether some of it was already answered. */
export const hasStarted = (key: string): boolean => places.has(key)

/** The answers so far, and how to go on. */
export function usePlace(key: string): { readonly place: Place, readonly move: (place: Place) => void, readonly forget: () => void } {
  const [place, setPlace] = useState<Place>(() => places.get(key) ?? { answers: {}, at: 0 })
  return {
    place,
    move: next => {
      places.set(key, next)
      setPlace(next)
    },
    forget: () => { places.delete(key) },
  }
}
