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

/** Quiet time after the last key before the words are sent. */
export const DRAFT_PAUSE_MS = 600
const RETRY_MS = [2000, 5000, 15_000, 30_000]

const mayPass = (problem: Problem | null): boolean =>
  problem === null || problem.offline || problem.status >= 500 || problem.status === 429

/** Holds the words of one text, sends them a moment after the last key, and tries again until the server has them. */
export class DraftKeeper {
  #facts: DraftFacts
  #savedWords: string
  #save: SaveDraft = async () => undefined
  #newIntent: () => string
  #intent: { readonly words: string, readonly key: string }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #failures = 0
  #listeners = new Set<() => void>()

  constructor(saved: string, newIntent: () => string) {
    this.#facts = { words: saved, state: 'saved', problem: null }
    this.#savedWords = saved
    this.#newIntent = newIntent
    this.#intent = { words: saved, key: '' }
  }

  facts = (): DraftFacts => this.#facts

  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => this.#listeners.delete(changed)
  }

  /** How words are sent; a screen gives it anew whenever it is drawn. */
  sendBy = (save: SaveDraft): void => { this.#save = save }

  /** The person wrote. */
  change = (words: string): void => {
    const same = words === this.#savedWords && this.#running === null
    this.#set({ words, state: same ? 'saved' : 'unsaved', problem: null })
    this.#later(DRAFT_PAUSE_MS)
  }

  /** Newer words came from the server; they are taken unless somebody is writing. */
  arrive = (words: string): void => {
    if (this.#facts.state !== 'saved') return
    this.#savedWords = words
    if (words !== this.#facts.words) this.#set({ words })
  }

  /** Sends what is not yet sent, now. */
  flush = async (leaving = false): Promise<void> => {
    clearTimeout(this.#timer)
    if (this.#facts.words === this.#savedWords && this.#facts.state !== 'unsaved') return
    if (leaving) return this.#send(true)
    this.#running ??= this.#send(false).finally(() => { this.#running = null })
    return this.#running
  }

  #set(change: Partial<DraftFacts>): void {
    this.#facts = { ...this.#facts, ...change }
    this.#listeners.forEach(changed => changed())
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => { void this.flush() }, ms)
  }

  #keyFor(words: string): string {
    if (this.#intent.words !== words || this.#intent.key === '') this.#intent = { words, key: this.#newIntent() }
    return this.#intent.key
  }

  async #send(leaving: boolean): Promise<void> {
    const { words } = this.#facts
    this.#set({ state: 'saving' })
    try {
      await this.#save(words, { key: this.#keyFor(words), leaving })
      this.#savedWords = words
      this.#failures = 0
      const all = this.#facts.words === words
      this.#set({ state: all ? 'saved' : 'unsaved', problem: null })
      if (!all) this.#later(DRAFT_PAUSE_MS)
    } catch (cause) {
      this.#failed(cause instanceof Problem ? cause : null)
    }
  }

  #failed(problem: Problem | null): void {
    const again = mayPass(problem)
    this.#set({ state: problem?.offline === true ? 'offline' : 'unsaved', problem: again ? null : problem })
    if (again) this.#later(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 30_000)
    this.#failures += 1
  }
}
