import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { realWorld } from './platform/server/clock.ts'
import { ConfigRefusal, readConfig } from './platform/server/config.ts'
import { createPool, roleFaults } from './platform/server/db.ts'
import { startEmbedded } from './platform/server/embedded-postgres.ts'
import { createSite } from './platform/server/http.ts'
import { startJobs, type Jobs } from './platform/server/jobs.ts'
import { createLog } from './platform/server/log.ts'
import { migrate } from './platform/server/migrate.ts'
import { StartRefusal } from './platform/server/start-refusal.ts'
import { evenkeel } from './slices.ts'

const PAGES = { '': 'door.html', 'set-up': 'door.html', 'sign-in': 'door.html', join: 'door.html', staff: 'staff.html', my: 'client.html', family: 'supporter.html' }

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ folder: config.dataFolder }) : undefined
  const ownerUrl = embedded?.ownerUrl ?? config.databaseUrl ?? ''
  await migrate(ownerUrl)
  const pool = createPool(ownerUrl)
  pool.on('error', error => log.warn({ name: error.name }, 'a database connection was lost'))
  const faults = await roleFaults(pool)
  if (faults.length > 0) throw new StartRefusal(faults.join('\n'))
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  let jobs: Jobs | undefined
  const engine = { pool, world: realWorld, publicUrl: config.publicUrl, demo: config.demo, wake: () => jobs?.wake() }
  const site = await createSite({
    engine,
    slice: evenkeel, log, publicUrl: config.publicUrl, version: String(version),
    webFolder: fileURLToPath(new URL('../dist/web', import.meta.url)), pages: PAGES,
  })
  const stop = async (): Promise<void> => {
    await site.close()
    await jobs?.stop()
    await pool.end()
    await embedded?.stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await site.listen({ port: config.port, host: config.host })
  process.stdout.write(`Evenkeel is ready at ${config.publicUrl}\n`)
  jobs = await startJobs({
    ownerUrl, engine: () => engine, jobs: evenkeel.jobs, log,
    delivery: { smtpUrl: config.smtpUrl, from: `no-reply@${new URL(config.publicUrl).hostname}` },
  })
}

start().catch((error: unknown) => {
  const expected = error instanceof ConfigRefusal || error instanceof StartRefusal
  process.stderr.write(`Evenkeel did not start.\n${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
