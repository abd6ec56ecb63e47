import { Worker } from 'node:worker_threads'
import type { Paper } from './paper.words.ts'

/** What the thread is asked and what it answers. */
export interface ToPrint { readonly id: number, readonly paper: Paper }
export type Printed = { readonly id: number, readonly pdf: Uint8Array } | { readonly id: number, readonly failed: string }

/** Turns documents into PDF without keeping anybody else waiting. */
export interface Printer {
  readonly print: (paper: Paper) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

const IDLE_MS = 60_000
const PATIENCE_MS = 30_000

interface Waiting { readonly done: (pdf: Uint8Array) => void, readonly fail: (error: Error) => void }

/** A printer whose thread starts with the first document and ends after a minute without one. */
export function createPrinter(): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let last = 0

  const end = async (why: string): Promise<void> => {
    clearTimeout(idle)
    const ending = worker
    worker = null
    for (const { fail } of waiting.values()) fail(new Error(why))
    waiting.clear()
    await ending?.terminate()
  }
  const rest = (): void => {
    clearTimeout(idle)
    if (waiting.size === 0) idle = setTimeout(() => { void end('idle') }, IDLE_MS).unref()
  }
  const hear = (printed: Printed): void => {
    const one = waiting.get(printed.id)
    waiting.delete(printed.id)
    if ('pdf' in printed) one?.done(printed.pdf)
    else one?.fail(new Error(`the document was not printed: ${printed.failed}`))
    rest()
  }
  const begin = (): Worker => {
    const started = new Worker(new URL('./printing.worker.ts', import.meta.url))
    started.unref()
    started.on('message', hear)
    started.on('error', () => { if (worker === started) void end('the printing thread broke') })
    return started
  }
  return {
    print: paper => new Promise((resolve, reject) => {
      clearTimeout(idle)
      const id = last += 1
      const timer = setTimeout(() => { void end('the document took too long') }, PATIENCE_MS)
      waiting.set(id, { done: pdf => { clearTimeout(timer); resolve(pdf) }, fail: error => { clearTimeout(timer); reject(error) } })
      worker ??= begin()
      worker.postMessage({ id, paper } satisfies ToPrint)
    }),
    close: () => end('the server ends'),
  }
}
