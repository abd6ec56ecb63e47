import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, it } from 'node:test'
import { Paper } from '../src/platform/server/pdf/paper.words.ts'
import { tinyCensus } from '../src/pathway/schedule/placement/census.examples.ts'
import type { Asked, Told } from '../src/pathway/schedule/placement/place-in-worker.ts'

const thread = (name: string, workerData?: unknown): Worker => new Worker(new URL(`../dist/server/${name}.worker.js`, import.meta.url), { workerData })

describe('the server as it is built for npm start', () => {
  it('has its printing thread beside it', async () => {
    const printing = thread('printing')
    printing.postMessage({ id: 1, paper: Paper.parse({ language: 'en', print: 'normal', file: 'letter', title: 'Letter', clinic: 'Harbor Street', about: '', notice: '', made: '', parts: [{ kind: 'words', text: 'Good day.' }] }) })
    const [{ pdf }] = await once(printing, 'message')
    assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), '%PDF-')
    await printing.terminate()
  })

  it('has its placing thread beside it', async () => {
    const asked: Asked = { instance: tinyCensus(1), limits: { seconds: 10, rounds: 5, nodes: 200, seed: 1 }, flag: new SharedArrayBuffer(4), countAll: false }
    const placing = thread('placing', asked)
    const told: Told[] = []
    placing.on('message', (one: Told) => told.push(one))
    await once(placing, 'exit')
    assert.ok(told.some(one => one.kind === 'placed' && one.placed.violations.length === 0))
  })
})
