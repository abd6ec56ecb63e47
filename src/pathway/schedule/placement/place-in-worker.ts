import { Worker } from 'node:worker_threads'
import type { Progress } from './census.ts'
import type { PlacementInstance } from './instance.words.ts'
import type { Limits, Placed } from './placing.ts'

/** What a worker is asked; `countAll` counts the work of the whole process instead of its own thread. */
export type Asked = { instance: PlacementInstance; limits: Limits; flag: SharedArrayBuffer; countAll: boolean }

/** What a worker tells: how it goes, and in the end the answer. */
export type Told = { kind: 'progress'; progress: Progress } | { kind: 'placed'; placed: Placed }

/** Its own, beside the small heap the server answers from. */
const MOST_MEMORY_MB = 2048

/** A placement under way: its answer to come, and a way to stop it with the best so far. */
export type Placing = { placed: Promise<Placed>; stop: () => void }

/**
 * Places on a thread of its own, so that the server goes on answering. Stopping keeps the best so far; it is heard
 * between steps, so the answer may take a few seconds more.
 */
export function placeInWorker(
  instance: PlacementInstance, limits: Limits, by: { onProgress: (progress: Progress) => void; countAll?: boolean },
): Placing {
  const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const asked: Asked = { instance, limits, flag, countAll: by.countAll ?? false }
  const worker = new Worker(new URL('./placing.worker.ts', import.meta.url), { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
  const placed = new Promise<Placed>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if (told.kind === 'progress') by.onProgress(told.progress)
      else resolve(told.placed)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the placement ended without an answer')))
  })
  return { placed, stop: () => void Atomics.store(new Int32Array(flag), 0, 1) }
}
