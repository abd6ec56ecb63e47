import { useEffect, useSyncExternalStore } from 'react'
import { say } from '../pure/text.ts'
import { newIntent } from './call.ts'
import { callText } from './call.text.ts'
import { DraftKeeper, type DraftFacts, type SaveDraft } from './draft-keeper.ts'
import { currentLanguage } from './language.ts'
import { notify } from './notice.ts'

const keepers = new Map<string, DraftKeeper>()

const keeperOf = (key: string, initial: string): DraftKeeper => {
  const known = keepers.get(key)
  if (known !== undefined) return known
  const fresh = new DraftKeeper(initial, newIntent)
  keepers.set(key, fresh)
  return fresh
}

/** Drops every text kept in memory: called when somebody else signs in on this computer. */
export const forgetDrafts = (): void => keepers.clear()

/** Is nothing on its way? What the server refused, or no network takes, is not: it waits for the person, or for the network. */
const allSent = (): boolean => [...keepers.values()].every(keeper => {
  const { state, problem } = keeper.facts()
  return state === 'saved' || state === 'offline' || problem !== null
})

const watchAll = (changed: () => void): (() => void) => {
  const stops = [...keepers.values()].map(keeper => keeper.subscribe(changed))
  return () => stops.forEach(stop => stop())
}

/** Have all words that were written on this device arrived? A screen that shows what the server has of them waits for it. */
export const useAllSent = (): boolean => useSyncExternalStore(watchAll, allSent, () => true)

/** Sends the texts whose names begin so, before somebody signs them; false, and said, when one of them did not arrive: what stands on the screen is not what would be signed. */
export async function sendDrafts(startsWith: string): Promise<boolean> {
  const own = [...keepers].flatMap(([name, keeper]) => name.startsWith(startsWith) ? [keeper] : [])
  await Promise.all(own.map(keeper => keeper.flush()))
  const arrived = own.every(keeper => keeper.facts().state === 'saved')
  if (!arrived) notify({ tone: 'attention', message: say(callText, currentLanguage(), 'notAllSaved') })
  return arrived
}

/** A text that saves itself. */
export interface Draft extends DraftFacts {
  readonly change: (words: string) => void
  readonly flush: () => Promise<void>
}

/** What `useDraft` needs to know of a text. */
export interface DraftOf {
  /** Names the text, e.g. `note/<id>/plan`; the same name finds unsent words again after a lock or a change of page. */
  readonly name: string
  /** What the server has. */
  readonly saved: string
  readonly save: SaveDraft
}

const flushAllOnLeaving = (keeper: DraftKeeper): (() => void) => {
  const leave = (): void => { void keeper.flush(true) }
  const hide = (): void => { if (document.visibilityState === 'hidden') leave() }
  const back = (): void => { void keeper.flush() }
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', hide)
  window.addEventListener('online', back)
  return () => {
    window.removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', hide)
    window.removeEventListener('online', back)
    void keeper.flush()
  }
}

/** Words that save themselves 600 ms after the last key and are never lost on the way. */
export function useDraft({ name, saved, save }: DraftOf): Draft {
  const keeper = keeperOf(name, saved)
  const facts = useSyncExternalStore(keeper.subscribe, keeper.facts, keeper.facts)
  useEffect(() => keeper.sendBy(save), [keeper, save])
  useEffect(() => keeper.arrive(saved), [keeper, saved])
  useEffect(() => flushAllOnLeaving(keeper), [keeper])
  return { ...facts, change: keeper.change, flush: () => keeper.flush() }
}
