import { useSyncExternalStore } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { lockedShelf } from '../../../platform/web/locked-shelf.ts'
import { Problem } from '../../../platform/web/problem.ts'
import { remembered } from '../../../platform/web/remembered.ts'
import type { notSafeToday } from '../../safety/not-safe-today.ts'
import type { answerPractice } from '../answer-practice.ts'
import type { assignPractice } from '../assign-practice.ts'
import type { checkIn } from '../check-in.ts'
import type { writeMessage } from '../messages/write-message.ts'
import { addWaiting, afterTry, lostThings, markRefused, markTried, nextToSend, saidTooLongAgo, takeOut } from '../waiting.rules.ts'
import type { Said, Waiting } from '../waiting.words.ts'

const PLACE = 'waiting'

/** How many things wait, beside the locked shelf: a browser that cleans up may take the shelf and leave this, and then we can say so. */
const COUNT = 'keel-waits'
const counts = Array.from({ length: 100 }, (_, count) => String(count))
const keptCount = remembered(COUNT, counts, () => '0')
const kept = { get: (): number => Number(keptCount.get()), set: (count: number): void => keptCount.set(String(Math.min(99, count))) }

let queue: readonly Waiting[] = []
let sentNow = 0
let lost = 0
/** The phone is full: what was said is only in this open page until it is sent. */
let onlyHere = false
const listeners = new Set<() => void>()
const tell = (): void => listeners.forEach(changed => changed())

const isWaiting = (value: unknown): value is Waiting => typeof value === 'object' && value !== null
  && 'key' in value && 'kind' in value && 'clientId' in value && 'madeAt' in value

/** One change at a time, over all open tabs. */
const oneAtATime = <T>(name: string, work: () => Promise<T>): Promise<T> => globalThis.navigator?.locks === undefined
  ? work() : navigator.locks.request(name, work)

const read = async (): Promise<readonly Waiting[]> => {
  if (onlyHere) return queue
  const kept = await (await lockedShelf()).read(PLACE)
  return Array.isArray(kept) ? kept.filter(isWaiting) : []
}

/** Writes down what waits; false where the phone has no room for it. Nothing that was said is dropped for that: it goes out from here. */
const written = async (): Promise<boolean> => {
  try {
    await (await lockedShelf()).write(PLACE, queue)
    return true
  } catch {
    return false
  }
}

const change = (act: (queue: readonly Waiting[]) => readonly Waiting[]): Promise<void> => oneAtATime('keel-waiting', async () => {
  queue = act(await read())
  onlyHere = !await written()
  if (!onlyHere) kept.set(queue.length)
  tell()
})

/** Looks at what waits on this device, e.g. when the app opens. */
export const lookAtWaiting = async (): Promise<void> => {
  queue = await read()
  lost = lostThings(queue.length, kept.get())
  tell()
}

/** The client knows that something is gone. */
export const forgetLost = (): void => {
  kept.set(queue.length)
  lost = 0
  tell()
}

/** Keeps on the device what somebody said; from here on nothing is lost. */
export const say = (clientId: string, said: Said): Promise<void> =>
  change(all => addWaiting(all, { ...said, key: newIntent(), clientId, madeAt: new Date().toISOString(), tried: false, refused: null }))

/** Takes something away that cannot be sent. */
export const putAway = (key: string): Promise<void> => change(all => takeOut(all, key))

async function deliver(item: Waiting): Promise<void> {
  const { key, clientId, madeAt } = item
  if (item.kind === 'check-in') await call<typeof checkIn>('skills.check-in', item.answers, { key })
  else if (item.kind === 'message') await call<typeof writeMessage>('message.write', { clientId, words: item.words, at: madeAt }, { key })
  else if (item.kind === 'not-safe') await call<typeof notSafeToday>('safety.not-safe-today', { clientId }, { key })
  else {
    const { practiceId, skill, ...answer } = item.practice
    const id = practiceId ?? (await call<typeof assignPractice>('skills.assign-practice', { clientId, skill }, { key: `${key}-asked` })).id
    await call<typeof answerPractice>('skills.answer-practice', { id, ...answer }, { key })
  }
}

const statusOf = async (item: Waiting): Promise<{ status: number, sentence: string }> => {
  try {
    await deliver(item)
    return { status: 200, sentence: '' }
  } catch (cause) {
    if (cause instanceof Problem) return { status: cause.status, sentence: cause.sentence }
    throw cause
  }
}

/** Sends one thing; answers whether the next may follow. */
async function sendOne(item: Waiting): Promise<boolean> {
  if (saidTooLongAgo(item, Date.now(), Date.parse(item.madeAt))) {
    await change(all => markRefused(all, item.key, ''))
    return true
  }
  await change(all => markTried(all, item.key))
  const { status, sentence } = await statusOf(item)
  const then = afterTry(status)
  if (then === 'sent') {
    sentNow += 1
    await change(all => takeOut(all, item.key))
  } else if (then === 'refused') await change(all => markRefused(all, item.key, sentence))
  return then === 'sent' || then === 'refused'
}

/** Sends what waits, the oldest first; answers how many things arrived. */
export const sendWaiting = (clientId: string): Promise<number> => oneAtATime('keel-sending', async () => {
  const before = sentNow
  await lookAtWaiting()
  for (let item = nextToSend(queue, clientId); item !== undefined; item = nextToSend(queue, clientId)) {
    if (navigator.onLine === false || !await sendOne(item)) break
  }
  return sentNow - before
})

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What waits on this device, as it changes. */
export const useWaiting = (): readonly Waiting[] => useSyncExternalStore(subscribe, () => queue)

/** Is what waits only in this open page, because the phone is full? */
export const useOnlyHere = (): boolean => useSyncExternalStore(subscribe, () => onlyHere && queue.length > 0)

/** How many things the browser threw away before they could be sent. */
export const useLost = (): number => useSyncExternalStore(subscribe, () => lost)
