import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { chmodSync, fsyncSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { holdFolder } from './folder-lock.ts'
import {
  asOrdinaryUser, endingWithUs, healLibraryLinks, postgresPackage, postgresProgram, refuseRootWithoutNamespaces,
  runToEnd,
} from './postgres-binaries.ts'
import {
  answers, disownDeadPostmaster, ensureDatabase, livePostmaster, ownerUrl, signal, stopPostmaster, type Postmaster,
} from './postmaster.ts'
import { codeOf, diskFull, folderRefusal, StartRefusal } from './start-refusal.ts'

export { StartRefusal }

/** The built-in database server of this data folder, running. */
export type Embedded = { socketFolder: string, ownerUrl: string, stop(): Promise<void> }

const DATABASE = 'evenkeel'
const MAJOR = '18'
const PATIENCE = 15_000
const ROOM_NEEDED = 100 * 1024 * 1024
const LONGEST_SOCKET_PATH = 107
const FOLDER_TROUBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO', 'ENOTDIR'])

/**
 * Starts the built-in PostgreSQL on a data folder, or adopts the one that a killed Evenkeel left running there.
 * One that is not `durable` is quicker, for tests: it loses data in a power cut.
 */
export async function startEmbedded(options: { folder: string, durable?: boolean }): Promise<Embedded> {
  const lock = holdFolder(options.folder)
  try {
    const folder = realpathSync(options.folder)
    const server = embedded(await running(folder, options.durable ?? true), lock.release)
    await ensureDatabase(server.socketFolder, DATABASE).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    return server
  } catch (error) {
    lock.release()
    throw asRefusal(options.folder, error)
  }
}

/** The connection string of the server that runs on this data folder now, or nothing when none runs. */
export async function runningOwnerUrl(folder: string): Promise<string | null> {
  const postmaster = livePostmaster(clusterOf(folder))
  if (postmaster === null || !postmaster.ready || !await answers(postmaster.socketFolder)) return null
  return ownerUrl(postmaster.socketFolder, DATABASE)
}

function asRefusal(folder: string, error: unknown): unknown {
  const code = codeOf(error) ?? ''
  if (code === '53100') return diskFull(folder)
  return FOLDER_TROUBLE.has(code) ? folderRefusal(folder, error) : error
}

function embedded(postmaster: Postmaster, release: () => void): Embedded {
  const lastResort = (): void => {
    signal(postmaster.pid, 'SIGINT')
    release()
  }
  process.once('exit', lastResort)
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await stopPostmaster(postmaster.pid)
    process.removeListener('exit', lastResort)
    release()
  }
  return {
    socketFolder: postmaster.socketFolder,
    ownerUrl: ownerUrl(postmaster.socketFolder, DATABASE),
    stop: () => stopping ??= stop(),
  }
}

async function running(folder: string, durable: boolean): Promise<Postmaster> {
  const cluster = clusterOf(folder)
  const adopted = await adopt(cluster)
  if (adopted !== null) return adopted
  refuseFullDisk(folder)
  refuseRootWithoutNamespaces()
  const binaries = postgresPackage()
  healLibraryLinks(binaries)
  if (!existsSync(cluster)) await makeCluster(folder, binaries, durable)
  refuseOtherVersion(cluster)
  return launch(folder, binaries, durable)
}

/** A server that is still recovering is waited for; one that is up but out of reach is stopped for a new one. */
async function adopt(cluster: string): Promise<Postmaster | null> {
  const deadline = performance.now() + PATIENCE
  for (let found = livePostmaster(cluster); found !== null; found = livePostmaster(cluster)) {
    if (found.ready && await answers(found.socketFolder)) return found
    if (found.ready && performance.now() > deadline) await stopPostmaster(found.pid)
    await sleep(50)
  }
  return null
}

const clusterOf = (folder: string): string => join(folder, 'postgres')

function refuseFullDisk(folder: string): void {
  const disk = statfsSync(folder)
  if (disk.bavail * disk.bsize < ROOM_NEEDED) throw diskFull(folder)
}

function refuseOtherVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR) return
  throw new StartRefusal(
    `The data in ${cluster} was written by PostgreSQL ${version} and this Evenkeel brings ${MAJOR}: ` +
    'make a backup with the Evenkeel that wrote it and restore that into a new data folder.',
  )
}

/** The cluster is made beside and renamed when complete: a folder named postgres is never half a cluster. */
async function makeCluster(folder: string, binaries: string, durable: boolean): Promise<void> {
  const draft = join(folder, 'postgres.new')
  rmSync(draft, { recursive: true, force: true })
  const args = ['-D', draft, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '--data-checksums', '-A', 'trust']
  const initdb = postgresProgram(binaries, 'initdb', durable ? args : [...args, '-N'])
  const made = await runToEnd(asOrdinaryUser(initdb), { cwd: folder, env: quiet() })
  if (made.code !== 0) throw couldNotStart(folder, 'prepare its data folder', made.said)
  renameSync(draft, clusterOf(folder))
  const parent = openSync(folder, 'r')
  fsyncSync(parent)
  closeSync(parent)
}

async function launch(folder: string, binaries: string, durable: boolean): Promise<Postmaster> {
  const cluster = clusterOf(folder)
  const log = join(folder, 'postgres.log')
  const socketFolder = prepareSocketFolder(folder)
  const server = postgresProgram(binaries, 'postgres', settings(cluster, socketFolder, durable))
  const command = asOrdinaryUser(durable ? server : endingWithUs(server))
  const deadline = performance.now() + PATIENCE
  while (performance.now() < deadline) {
    disownDeadPostmaster(cluster)
    keepLogShort(log)
    const output = openSync(log, 'a', 0o600)
    const from = statSync(log).size
    const child = spawn(command.file, command.args, { stdio: ['ignore', output, output], detached: true, env: quiet() })
    closeSync(output)
    let gone = false
    child.once('error', () => { gone = true })
    child.once('exit', () => { gone = true })
    while (!gone) {
      const found = livePostmaster(cluster)
      if (found?.pid === child.pid && found?.ready === true && await answers(found.socketFolder)) {
        child.unref()
        return found
      }
      await sleep(20)
    }
    const said = readFileSync(log).subarray(from).toString()
    if (!STILL_HELD.test(said)) throw couldNotStart(folder, 'start', said)
    await sleep(200)
  }
  throw couldNotStart(folder, 'start', 'the data folder is still held by a server that was killed')
}

/** Workers of a killed server need a moment to notice it; until then the folder is theirs. */
const STILL_HELD = /lock file .* already exists|shared memory block .* is still in use/

function settings(cluster: string, socketFolder: string, durable: boolean): string[] {
  const chosen = [
    'listen_addresses=', `unix_socket_directories="${socketFolder.replaceAll('"', '""')}"`, 'port=5432',
    'unix_socket_permissions=0700', 'timezone=UTC', 'log_timezone=UTC',
    // Failed statements carry what people wrote: they go to the caller, never to this log.
    'log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_checkpoints=off',
  ]
  const careless = ['fsync=off', 'full_page_writes=off', 'file_copy_method=clone']
  return ['-D', cluster, ...[...chosen, ...(durable ? [] : careless)].flatMap(setting => ['-c', setting])]
}

/** A socket's whole path has a fixed longest length, so a deep data folder keeps its socket in a short one. */
function prepareSocketFolder(folder: string): string {
  const inside = join(folder, 'socket')
  const fits = Buffer.byteLength(join(inside, '.s.PGSQL.5432.lock')) <= LONGEST_SOCKET_PATH
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const chosen = fits ? inside : join(realpathSync(tmpdir()), `evenkeel-${name}`)
  mkdirSync(chosen, { recursive: true, mode: 0o700 })
  const found = lstatSync(chosen)
  if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) {
    throw new StartRefusal(`The folder ${chosen} is needed for a socket and belongs to someone else: remove it.`)
  }
  chmodSync(chosen, 0o700)
  return chosen
}

function keepLogShort(log: string): void {
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`)
}

/** The server speaks English in its log whatever the clinic's computer is set to. */
function quiet(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' }
}

function couldNotStart(folder: string, what: string, said: string): StartRefusal {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(folder)
  const lines = said.trim().split('\n')
  const line = lines.findLast(text => /FATAL|PANIC|error|denied/.test(text)) ?? lines.at(-1)
  const log = join(folder, 'postgres.log')
  const reason = line?.trim() || 'it said nothing'
  return new StartRefusal(`The built-in PostgreSQL could not ${what} (${reason}): see ${log}.`)
}
