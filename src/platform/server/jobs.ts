import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Logger } from './log.ts'
import { deliverOutbox, type Delivery } from './outbox.ts'
import type { Engine } from './perform.ts'
import type { Job } from './slice.ts'

const OUTBOX = 'outbox'
const EVERY_MINUTE = '* * * * *'

/** The work that nobody has to ask for. */
export interface Jobs {
  /** A message was just put into the outbox: look now. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** What the jobs need of the installation. */
export interface JobsOptions {
  readonly ownerUrl: string
  readonly engine: () => Engine
  readonly jobs: readonly Job[]
  readonly delivery: Delivery
  readonly log: Logger
}

async function runEverywhere(owner: pg.Pool, job: Job, engine: Engine, log: Logger): Promise<void> {
  const { rows } = await owner.query<{ clinic_id: string }>('select clinic_id from clinic')
  for (const { clinic_id: clinicId } of rows) {
    await job.run(engine, clinicId).catch((error: unknown) => {
      log.error({ job: job.name, clinic: clinicId, name: error instanceof Error ? error.name : 'unknown' }, 'a job failed')
    })
  }
}

async function emptyOutbox(owner: pg.Pool, { delivery, log }: JobsOptions): Promise<void> {
  while (await deliverOutbox(owner, delivery, log) > 0) { /* until nothing is due */ }
}

/** Starts the clinic's clock: nightly work, reminders, the outbox. Any number of servers may run it; each piece of work happens once. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { ownerUrl, engine, jobs, log } = options
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  owner.on('error', error => log.warn({ name: error.name }, 'a database connection was lost'))
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'job', max: 3 })
  boss.on('error', error => log.warn({ name: error.name }, 'the job queue met an error'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.every)
    await boss.work(job.name, () => runEverywhere(owner, job, engine(), log))
  }
  await boss.createQueue(OUTBOX)
  await boss.schedule(OUTBOX, EVERY_MINUTE)
  await boss.work(OUTBOX, { pollingIntervalSeconds: 2 }, () => emptyOutbox(owner, options))
  return {
    wake: () => { boss.send(OUTBOX, {}, { singletonKey: OUTBOX, singletonSeconds: 1 }).catch(() => {}) },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 3000 })
      await owner.end()
    },
  }
}
