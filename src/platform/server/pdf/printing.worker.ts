import { parentPort } from 'node:worker_threads'
import { drawingOf } from './paper-design.ts'
import type { Printed, ToPrint } from './printer.ts'
import { taggedPdf } from './tagged-pdf.ts'

/** Prints one document after another on a thread of its own. */
parentPort?.on('message', ({ id, paper }: ToPrint) => {
  const answer = (printed: Printed): void => parentPort?.postMessage(printed)
  taggedPdf(drawingOf(paper)).then(
    pdf => answer({ id, pdf: new Uint8Array(pdf) }),
    (error: unknown) => answer({ id, failed: error instanceof Error ? error.name : 'unknown' }))
})
