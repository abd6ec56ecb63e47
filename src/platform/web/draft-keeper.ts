import { Problem } from './problem.ts'

/** Where a person's words are: on the server, on their way, or only here. */
export type DraftState = 'saved' | 'saving' | 'unsaved' | 'offline'

/** How one version of the words is sent. */
export interface DraftSending {
  /** The same for the same words, so that sending them twice has one effect. */
  readonly key: string
  /** The page is being left: the call must go out now. */
  readonly leaving: boolean
}

/** Sends the words; throws a Problem when they were not kept. */
export type SaveDraft = (words: string, sending: DraftSending) => Promise<unknown>

/** What a screen may know of a draft. */
export interface DraftFacts {
  readonly words: string
  readonly state: DraftState
  /** Why the server did not take them, when it said so. */
  readonly problem: Problem | null
}

/** Holds the words of one text until the server has them. */
export interface DraftKeeper {
  readonly facts: () => DraftFacts
  readonly subscribe: (changed: () => void) => () => void
  readonly change: (words: string) => void
  /** Sends what is not yet sent, now. */
  readonly flush: (leaving?: boolean) => Promise<void>
  /** Takes newer words from the server, unless somebody is writing. */
  readonly arrive: (words: string) => void
  readonly send: (save: SaveDraft) => void
}

/** Quiet time after the last key before the words are sent. */
export const DRAFT_PAUSE_MS = 600
const RETRY_MS = [2000, 5000, 15_000, 30_000]

/** Keeps words, sends them a moment after the last key, and tries again until they arrive. */
export function draftKeeper(initial: string, newIntent: () => string): DraftKeeper {
  let facts: DraftFacts = { words: initial, state: 'saved', problem: null }
  let savedWords = initial
  let save: SaveDraft = async () => undefined
  let intent = { words: initial, key: '' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let failures = 0
  const listeners = new Set<() => void>()

  const set = (change: Partial<DraftFacts>): void => {
    facts = { ...facts, ...change }
    listeners.forEach(changed => changed())
  }
  const later = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => { void flush() }, ms)
  }
  const keyFor = (words: string): string => {
    if (intent.words !== words || intent.key === '') intent = { words, key: newIntent() }
    return intent.key
  }
  const failed = (cause: unknown): void => {
    const problem = cause instanceof Problem ? cause : null
    const mayPass = problem === null || problem.offline || problem.status >= 500 || problem.status === 429
    set({ state: problem?.offline === true ? 'offline' : 'unsaved', problem: mayPass ? null : problem })
    if (mayPass) later(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 30_000)
    failures += 1
  }
  const sendOnce = async (leaving: boolean): Promise<void> => {
    const { words } = facts
    set({ state: 'saving' })
    try {
      await save(words, { key: keyFor(words), leaving })
      savedWords = words
      failures = 0
      set({ state: facts.words === words ? 'saved' : 'unsaved', problem: null })
      if (facts.words !== words) later(DRAFT_PAUSE_MS)
    } catch (cause) {
      failed(cause)
    }
  }
  const flush = async (leaving = false): Promise<void> => {
    clearTimeout(timer)
    if (facts.words === savedWords && facts.state !== 'unsaved') return
    if (leaving) return sendOnce(true)
    if (running !== null) return running
    running = sendOnce(false).finally(() => { running = null })
    return running
  }

  return {
    facts: () => facts,
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    change: words => {
      set({ words, state: words === savedWords && running === null ? 'saved' : 'unsaved', problem: null })
      later(DRAFT_PAUSE_MS)
    },
    flush,
    arrive: words => {
      if (facts.state !== 'saved') return
      savedWords = words
      if (words !== facts.words) set({ words })
    },
    send: next => { save = next },
  }
}
