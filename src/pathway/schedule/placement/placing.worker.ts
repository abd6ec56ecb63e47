import { parentPort, workerData } from 'node:worker_threads'
import { place } from './placing.ts'
import type { Asked, Told } from './place-in-worker.ts'

/** Runs one placement on a thread of its own and tells how it goes; a raised flag ends it with the best so far. */
async function work({ instance, limits, flag, countAll }: Asked): Promise<void> {
  const tell = (told: Told): void => parentPort?.postMessage(told)
  const stop = new Int32Array(flag)
  const began = performance.now()
  const usedBefore = countAll ? 0 : seconds(process.threadCpuUsage())
  const used = (): number => seconds(countAll ? process.cpuUsage() : process.threadCpuUsage()) - usedBefore
  const wall = (): number => (performance.now() - began) / 1000
  const secondsLeft = (): number => (Atomics.load(stop, 0) === 1 ? 0 : Math.min(limits.seconds - used(), MOST_WALL * limits.seconds - wall()))
  const slowness = (): number => Math.max(1, wall() / Math.max(used(), 0.01))
  const clock = { secondsLeft, slowness }
  const placed = await place(instance, limits, { clock, onProgress: (progress) => tell({ kind: 'progress', progress }) })
  tell({ kind: 'placed', placed })
}

/** On a busy machine work takes longer than its own seconds: at most this many times as long. */
const MOST_WALL = 3

function seconds({ user, system }: { user: number; system: number }): number {
  return (user + system) / 1_000_000
}

const asked: Asked = workerData
await work(asked)
