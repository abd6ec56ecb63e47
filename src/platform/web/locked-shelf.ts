/** What a device keeps under lock: readable in this browser only, never as plain words on its disk. */
export interface LockedShelf {
  /** Undefined when nothing is there, or when it can no longer be opened. */
  readonly read: (name: string) => Promise<unknown>
  readonly write: (name: string, value: unknown) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

const DATABASE = 'keel'
const LOCKED = 'locked'
const KEYS = 'keys'
const THE_KEY = 'device'

interface Locked { readonly iv: Uint8Array<ArrayBuffer>, readonly words: ArrayBuffer }

const isLocked = (value: unknown): value is Locked => typeof value === 'object' && value !== null && 'iv' in value && 'words' in value

const answered = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error ?? new Error('the shelf did not answer'))
})

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(LOCKED)
    request.result.createObjectStore(KEYS)
  }
  return answered(request)
}

const place = (database: IDBDatabase, name: string, mode: IDBTransactionMode): IDBObjectStore =>
  database.transaction(name, mode).objectStore(name)

/** The key is made once and can be used but not read out; two tabs that make one at the same time agree on the first. */
async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const known: unknown = await answered(place(database, KEYS, 'readonly').get(THE_KEY))
  if (known instanceof CryptoKey) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  try {
    await answered(place(database, KEYS, 'readwrite').add(made, THE_KEY))
    return made
  } catch {
    const first: unknown = await answered(place(database, KEYS, 'readonly').get(THE_KEY))
    return first instanceof CryptoKey ? first : made
  }
}

/** Encrypted with AES-GCM under a key that never leaves the browser's own keeping. */
function lockedIn(ready: Promise<{ database: IDBDatabase, key: CryptoKey }>): LockedShelf {
  return {
    read: async name => {
      const { database, key } = await ready
      const found: unknown = await answered(place(database, LOCKED, 'readonly').get(name))
      if (!isLocked(found)) return undefined
      try {
        const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.iv }, key, found.words)
        return JSON.parse(new TextDecoder().decode(words))
      } catch {
        return undefined
      }
    },
    write: async (name, value) => {
      const { database, key } = await ready
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const words = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)))
      await answered(place(database, LOCKED, 'readwrite').put({ iv, words }, name))
    },
    remove: async name => {
      const { database } = await ready
      await answered(place(database, LOCKED, 'readwrite').delete(name))
    },
  }
}

/** Where a browser keeps nothing (private window, address without https): until the page closes. Plain words never reach the disk. */
function untilThePageCloses(): LockedShelf {
  const kept = new Map<string, string>()
  return {
    read: async name => {
      const words = kept.get(name)
      return words === undefined ? undefined : JSON.parse(words)
    },
    write: async (name, value) => { kept.set(name, JSON.stringify(value)) },
    remove: async name => { kept.delete(name) },
  }
}

let shelf: Promise<LockedShelf> | undefined

const choose = async (): Promise<LockedShelf> => {
  if (!('indexedDB' in globalThis) || globalThis.crypto?.subtle === undefined) return untilThePageCloses()
  try {
    const database = await open()
    return lockedIn(Promise.resolve({ database, key: await keyOf(database) }))
  } catch {
    return untilThePageCloses()
  }
}

/** The one shelf of this device. */
export const lockedShelf = (): Promise<LockedShelf> => (shelf ??= choose())

/** Asks the browser not to throw the shelf away when space gets short. */
export const askToStay = (): void => { void globalThis.navigator?.storage?.persist?.().catch(() => false) }
