import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runningOwnerUrl } from '../src/platform/server/embedded-postgres.ts'
import { uuid7 } from '../src/platform/server/clock.ts'

/** A new id of the real clock. */
export const newId = (): string => uuid7(Date.now(), randomBytes(10))

/** A whole installation in a process of its own, as `npm start` runs it. */
export function startServer(folder: string, port: number, also: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['dist/server/main.js'], { stdio: 'ignore', env: {
    ...process.env, PORT: String(port), HOST: '127.0.0.1', EVENKEEL_DATA: folder, EVENKEEL_LOG: 'silent', DATABASE_URL: '', EVENKEEL_DEMO: 'off', ...also } })
}

/** Waits until it answers. */
export async function untilReady(server: ChildProcess, port: number): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(40)) {
    if (server.exitCode !== null) throw new Error('the server ended by itself')
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false)
    if (ready) return
  }
  throw new Error('the server was not ready within two minutes')
}

/** Asks its database as the owner. */
export async function asOwner<T>(folder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: await runningOwnerUrl(folder) ?? '' })
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}

/** The process of its database. */
const postmasterPid = async (folder: string): Promise<number | null> => {
  const found = await asOwner(folder, async client => (await client.query(`select setting from pg_settings where name = 'data_directory'`)).rows[0])
  const pid = Number((await readFile(join(found.setting, 'postmaster.pid'), 'utf8')).split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Ends a server at once, and first its database when asked; waits until it is gone. */
export async function endSuddenly(server: ChildProcess, folder: string, withDatabase: boolean): Promise<void> {
  const ended = new Promise(resolve => server.once('exit', resolve))
  const pid = withDatabase ? await postmasterPid(folder) : null
  if (pid !== null) process.kill(pid, 'SIGKILL')
  server.kill('SIGKILL')
  await ended
}
