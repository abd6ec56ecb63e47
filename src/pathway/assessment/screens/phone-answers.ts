import { useState } from 'react'
import type { Answers } from '../instruments/instrument.words.ts'

/** Where somebody is in a measure. */
export interface Place { readonly answers: Answers, readonly at: number }

/** Kept in memory, so that another page or a locked screen loses nothing and the device stores nothing; on the phone the server keeps them too. */
const places = new Map<string, Place>()

/** Nothing of what was answered stays on a screen that others use. */
export const forgetPlaces = (): void => places.clear()

/** Sent: the next time begins anew. */
export const forgetPlace = (key: string): void => { places.delete(key) }

/** The answers so far, and how to go on. */
export function usePlace(key: string, start: Place = { answers: {}, at: 0 }): { readonly place: Place, readonly move: (place: Place) => void } {
  const [place, setPlace] = useState<Place>(() => places.get(key) ?? start)
  return {
    place,
    move: next => {
      places.set(key, next)
      setPlace(next)
    },
  }
}
