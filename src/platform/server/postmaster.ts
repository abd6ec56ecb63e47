import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './folder-lock.ts'
import { codeOf } from './start-refusal.ts'

/** The running database server of a data folder, as its own lock file tells. */
export type Postmaster = { pid: number, socketFolder: string, ready: boolean }

/** What the server's lock file says, or nothing when there is none. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
}

/** The server of this folder if it really runs: its number may by now belong to another program. */
export function livePostmaster(cluster: string): Postmaster | null {
  const postmaster = readPostmaster(cluster)
  if (postmaster === null || !isAlive(postmaster.pid)) return null
  return worksIn(postmaster.pid, cluster) ? postmaster : null
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return process.platform !== 'linux'
  }
}

/**
 * A lock file left by a killed server can name a process that was not collected yet, or a stranger's. PostgreSQL
 * takes a lock that names its own parent for a dead one, and goes on to its second check: whether any worker of
 * the old server still lives. Removing the file would skip that check.
 */
export function disownDeadPostmaster(cluster: string): void {
  const path = join(cluster, 'postmaster.pid')
  const postmaster = readPostmaster(cluster)
  if (postmaster === null || livePostmaster(cluster) !== null) return
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [process.pid, ...rest].join('\n'))
}

/** The connection string of the owner over the server's socket. */
export function ownerUrl(socketFolder: string, database: string): string {
  return `postgresql://postgres@${encodeURIComponent(socketFolder)}:5432/${database}`
}

/** Whether the server answers a question. */
export async function answers(socketFolder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl(socketFolder, 'postgres'), connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Makes the database of that name unless it is there. */
export async function ensureDatabase(socketFolder: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl(socketFolder, 'postgres') })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

/** Stops the server of that number: quickly first, at once when it lingers; either way nothing acknowledged is lost. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await ended(pid, 1500)) return
  signal(pid, 'SIGQUIT')
  if (await ended(pid, 400)) return
  signal(pid, 'SIGKILL')
  await ended(pid, 5000)
}

/** Sends a signal; a process that is gone needs none. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

async function ended(pid: number, within: number): Promise<boolean> {
  const deadline = performance.now() + within
  while (performance.now() < deadline) {
    if (!isAlive(pid)) return true
    await sleep(10)
  }
  return !isAlive(pid)
}
