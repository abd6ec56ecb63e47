import type { Waiting } from './waiting.words.ts'

/** What an answer of the server, by its status, means for what waits: 0 is no network. */
export type AfterTry = 'sent' | 'wait' | 'sign-in-first' | 'refused'

/**
 * The day said again before it ever left the phone replaces what was said before; once tried, both go, in order, and the later one counts.
 * Source: clinic's own rule; nothing is lost, nothing counts twice.
 */
export function addWaiting(queue: readonly Waiting[], item: Waiting): readonly Waiting[] {
  const replaced = (old: Waiting): boolean => !old.tried && old.refused === null && old.clientId === item.clientId
    && ((old.kind === 'check-in' && item.kind === 'check-in' && old.answers.forDate === item.answers.forDate)
      || (old.kind === 'not-safe' && item.kind === 'not-safe'))
  return [...queue.filter(old => !replaced(old)), item]
}

/** The oldest thing of this client that can still go; somebody else's words never leave under this name. */
export const nextToSend = (queue: readonly Waiting[], clientId: string): Waiting | undefined =>
  queue.find(item => item.clientId === clientId && item.refused === null)

/** It leaves now; whether it arrives is not known yet. */
export const markTried = (queue: readonly Waiting[], key: string): readonly Waiting[] =>
  queue.map(item => item.key === key ? { ...item, tried: true } : item)

/** It arrived, or the client put it away. */
export const takeOut = (queue: readonly Waiting[], key: string): readonly Waiting[] => queue.filter(item => item.key !== key)

/** The server will never take it; it stays where the client sees it. */
export const markRefused = (queue: readonly Waiting[], key: string, sentence: string): readonly Waiting[] =>
  queue.map(item => item.key === key ? { ...item, refused: sentence } : item)

/** No network, a busy server or too many tries: wait. No sign-in: the PIN first. Anything else said no for good. */
export function afterTry(status: number): AfterTry {
  if (status >= 200 && status < 300) return 'sent'
  if (status === 401 || status === 403 || status === 423) return 'sign-in-first'
  if (status === 0 || status === 408 || status === 425 || status === 429 || status >= 500) return 'wait'
  return 'refused'
}

/** Hours after which "I am not safe" is no longer sent by itself: it would be read as now. Clinic's own default. */
const NOT_SAFE_HOURS = 24

/** Was this said so long ago that sending it now would mislead whoever reads it? */
export const saidTooLongAgo = (item: Waiting, nowMs: number, madeAtMs: number): boolean =>
  item.kind === 'not-safe' && nowMs - madeAtMs > NOT_SAFE_HOURS * 3_600_000

/** How many things of this client wait, and how many cannot be sent. */
export const waitingCount = (queue: readonly Waiting[], clientId: string): { readonly waiting: number, readonly refused: number } => {
  const own = queue.filter(item => item.clientId === clientId)
  return { waiting: own.filter(({ refused }) => refused === null).length, refused: own.filter(({ refused }) => refused !== null).length }
}

/** What a browser that cleaned up its storage took with it: more was waiting than is there. Source: trust-and-ux section 0 (11), section 20. */
export const lostThings = (there: number, remembered: number): number => Math.max(0, remembered - there)
