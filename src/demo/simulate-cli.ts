import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { realWorld } from '../platform/server/clock.ts'
import { createPool } from '../platform/server/db.ts'
import { startEmbedded } from '../platform/server/embedded-postgres.ts'
import { migrate } from '../platform/server/migrate.ts'
import { simulate, type Asked } from './simulate.ts'
import { report } from './simulation-report.ts'

/** `npm run simulate -- --weeks 26 --clients 120 --seed 7`: plays a clinic on a database of its own that is gone afterwards. */
const Wanted = z.object({ weeks: z.coerce.number().int().min(1).max(104), clients: z.coerce.number().int().min(1).max(1000), seed: z.coerce.number().int().min(0).max(2 ** 31) })

const WIDTH = 40
/** On a screen one line that moves; in a file one line for every tenth. */
function progress(): (share: number, admitted: number) => void {
  const shown = { tenth: -1 }
  return (share, admitted) => {
    const full = Math.round(share * WIDTH)
    const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.round(share * 100)).padStart(3)} %  ${admitted} admitted`
    if (process.stdout.isTTY) process.stdout.write(`\r${bar}${share >= 1 ? '\n' : ''}`)
    else if (Math.floor(share * 10) > shown.tenth) process.stdout.write(`${bar}\n`)
    shown.tenth = Math.floor(share * 10)
  }
}

async function run(asked: Asked): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-simulate-'))
  const embedded = await startEmbedded({ folder, durable: false })
  await migrate(embedded.ownerUrl)
  const pool = createPool(embedded.ownerUrl, 4)
  pool.on('error', () => {})
  const [began, show] = [performance.now(), progress()]
  try {
    const engine = { pool, world: realWorld, publicUrl: 'http://localhost:8080', wake: () => {} }
    const simulated = await simulate(engine, asked, (share, { admitted }) => show(share, admitted.length))
    const { lines, within } = await report(simulated, (performance.now() - began) / 1000)
    process.stdout.write(`${lines.join('\n')}\n`)
    return simulated.broken.length === 0 && within
  } finally {
    await pool.end()
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { weeks: { type: 'string', default: '26' }, clients: { type: 'string', default: '120' }, seed: { type: 'string', default: '7' } } })
const asked = Wanted.parse(values)
process.stdout.write(`A clinic for ${asked.weeks} weeks with ${asked.clients} clients, seed ${asked.seed}\n`)
const fine = await run(asked).catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return false
})
process.stdout.write(fine ? 'Nothing was broken.\n' : `FAILED with seed ${asked.seed}.\n`)
process.exitCode = fine ? 0 : 1
