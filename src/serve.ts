import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { realWorld } from './platform/server/clock.ts'
import type { Config } from './platform/server/config.ts'
import { HOME } from './platform/server/home.ts'
import { createSite } from './platform/server/http.ts'
import type { Jobs } from './platform/server/jobs.ts'
import { openSpool, type HistorySpool } from './platform/server/history-spool.ts'
import { createLog, type Logger } from './platform/server/log.ts'
import { StartRefusal } from './platform/server/start-refusal.ts'
import { PAGES } from './pages.ts'
import { evenkeel } from './slices.ts'

/** An open database, ready for a clinic. */
export interface Database { readonly ownerUrl: string, readonly pool: pg.Pool, readonly stop: () => Promise<void> }

/** The version of this software. */
async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(HOME, 'package.json'), 'utf8'))
  return String(version)
}

async function listen(site: FastifyInstance, { port, host }: Config): Promise<void> {
  await site.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new StartRefusal(`Port ${port} is already in use: another program, or another Evenkeel, answers there. Choose another with PORT=8081.`)
    if (error.code === 'EACCES') throw new StartRefusal(`Port ${port} may not be used by this account. Choose one above 1023 with PORT=8081.`)
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') throw new StartRefusal(`HOST is "${host}": this computer has no such address.`)
    throw error
  })
}

/** Ends once, however often it is asked: requests in flight are answered, then the jobs, then the database. */
function endOnSignal(end: () => Promise<void>): void {
  let ending: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => { ending ??= end().then(() => process.exit(0), () => process.exit(1)) })
  }
}

const TRY_AGAIN_MS = 60_000

/** Writes into the history what waited beside it, now and every minute; without the room for it, everything is refused while the history is closed. */
async function spoolOf({ dataFolder }: Config, { pool }: Database, log: Logger): Promise<HistorySpool | undefined> {
  const spool = await openSpool(dataFolder).catch(() => log.warn({}, 'no room to keep looks while the history cannot be written'))
  if (spool === undefined) return undefined
  const writeDown = (): Promise<void> => spool.writeDown(pool).then(looks => { if (looks > 0) log.warn({ looks }, 'written into the history late') },
    (error: unknown) => log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'the history still cannot be written'))
  void writeDown()
  setInterval(() => void writeDown(), TRY_AGAIN_MS).unref()
  return spool
}

/** Serves the pages and the actions of an open database, then starts the jobs. */
export async function serve(config: Config, database: Database): Promise<void> {
  const log = createLog(config.logLevel)
  database.pool.on('error', error => log.warn({ name: error.name }, 'a database connection was lost'))
  let jobs: Promise<Jobs> | undefined
  const wake = (): void => { void jobs?.then(running => running.wake()) }
  const spool = await spoolOf(config, database, log)
  const engine = { pool: database.pool, ...(spool && { spool }), world: realWorld, publicUrl: config.publicUrl, demo: config.demo, wake,
    reach: { email: config.smtpUrl !== undefined, text: config.texts !== undefined }, textSecret: config.texts?.secret }
  const site = await createSite({
    engine, slice: evenkeel, log, publicUrl: config.publicUrl, version: await ownVersion(),
    webFolder: join(HOME, 'dist', 'web'), pages: PAGES,
  })
  endOnSignal(async () => {
    await site.close()
    await (await jobs)?.stop()
    await spool?.close()
    await database.stop()
  })
  await listen(site, config).catch(async (error: unknown) => {
    await database.stop()
    throw error
  })
  process.stdout.write(`Evenkeel is ready at ${config.publicUrl}\n`)
  const delivery = { smtpUrl: config.smtpUrl, from: `no-reply@${new URL(config.publicUrl).hostname}`, texts: config.texts }
  jobs = import('./platform/server/jobs.ts').then(({ startJobs }) => startJobs({ ownerUrl: database.ownerUrl, engine: () => engine, jobs: evenkeel.jobs, log, delivery }))
  jobs.catch((error: unknown) => log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'the jobs did not start'))
}
