/** A short message at the edge of the screen that never takes the focus. */
export interface Notice {
  readonly id: number
  readonly message: string
  /** `done` for something that worked, `attention` for something that did not. */
  readonly tone: 'done' | 'attention'
  readonly undo?: () => void
  readonly forMs: number
}

let notices: readonly Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

const replace = (next: readonly Notice[]): void => {
  notices = next
  listeners.forEach(changed => changed())
}

/** The notices on screen, for the one place that shows them. */
export const noticeStore = {
  get: (): readonly Notice[] => notices,
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
}

/** Takes a notice away. */
export const dismissNotice = (id: number): void => replace(notices.filter(notice => notice.id !== id))

const show = (notice: Omit<Notice, 'id'>): number => {
  lastId += 1
  const others = notices.filter(other => notice.undo === undefined ? other.message !== notice.message || other.undo !== undefined : other.undo === undefined)
  replace([...others.slice(-1), { ...notice, id: lastId }])
  return lastId
}

/** What did not work before is over: something worked since. */
export const settle = (): void => {
  if (notices.some(({ tone }) => tone === 'attention')) replace(notices.filter(({ tone }) => tone !== 'attention'))
}

/** Tells something in passing: it is read out politely and goes away by itself; what did not work stays long enough to be read twice. */
export const notify = (notice: { readonly message: string, readonly tone?: Notice['tone'] }): number =>
  show({ message: notice.message, tone: notice.tone ?? 'done', forMs: notice.tone === 'attention' ? 20_000 : 5000 })

/** Ten seconds to take back what was just done: the last thing only, so that offers never pile up over the page. The clock waits while the pointer or the focus is on it. */
export const offerUndo = (offer: { readonly message: string, readonly onUndo: () => void }): number =>
  show({ message: offer.message, tone: 'done', undo: offer.onUndo, forMs: 10_000 })
