import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'

const ALONE = new URL('alone.mjs', import.meta.url).href
const DIST = new URL('../dist/', import.meta.url)
const run = promisify(execFile)

describe('two who install or build in one folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'))
  const diary = join(folder, 'diary')
  after(() => rmSync(folder, { recursive: true, force: true }))

  const worker = (name: string): Promise<unknown> => run(process.execPath, ['-e', `
    const { alone } = await import('${ALONE}')
    const { appendFileSync } = await import('node:fs')
    alone(() => {
      appendFileSync('${diary}', '${name} ')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      appendFileSync('${diary}', '${name} ')
    })`])

  it('work one after the other', async () => {
    await Promise.all([worker('a'), worker('b'), worker('c')])
    const turns = readFileSync(diary, 'utf8').trim().split(' ')
    assert.equal(turns.length, 6)
    for (const i of [0, 2, 4]) assert.equal(turns[i], turns[i + 1], `each ends before the next begins: ${turns.join(' ')}`)
  })

  it('do not wait for one that was killed', async () => {
    const { pid } = await new Promise<{ pid: number }>(resolve => {
      const gone = execFile(process.execPath, ['-e', ''], () => resolve({ pid: gone.pid ?? 0 }))
    })
    mkdirSync(DIST, { recursive: true })
    writeFileSync(new URL('.held', DIST), String(pid))
    writeFileSync(diary, '')
    await worker('d')
    assert.equal(readFileSync(diary, 'utf8'), 'd d ')
  })
})
