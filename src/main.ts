import { clearDemos } from './demo/clear-demos.ts'
import { ConfigRefusal, readConfig, type Config } from './platform/server/config.ts'
import { createPool, roleFaults } from './platform/server/db.ts'
import { startEmbedded } from './platform/server/embedded-postgres.ts'
import { migrate } from './platform/server/migrate.ts'
import { StartRefusal } from './platform/server/start-refusal.ts'
import type { Database } from './serve.ts'

/** The database: the clinic's own server, or the one that comes along. */
async function openDatabase(config: Config): Promise<Database> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ folder: config.dataFolder }) : undefined
  const ownerUrl = embedded?.ownerUrl ?? config.databaseUrl ?? ''
  await migrate(ownerUrl)
  await clearDemos(ownerUrl, 'stale')
  const pool = createPool(ownerUrl)
  const faults = await roleFaults(pool)
  if (faults.length > 0) throw new StartRefusal(faults.join('\n'))
  return { ownerUrl, pool, stop: async () => {
    await pool.end()
    await embedded?.stop()
  } }
}

/** The database wakes up on its own while everything else is read. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const [database, { serve }] = await Promise.all([openDatabase(config), import('./serve.ts')])
  await serve(config, database)
}

start().catch((error: unknown) => {
  const expected = error instanceof ConfigRefusal || error instanceof StartRefusal
  process.stderr.write(`Evenkeel did not start.\n${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
