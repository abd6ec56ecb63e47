import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, folderRefusal, StartRefusal } from './start-refusal.ts'

/** One Evenkeel holds a data folder at a time; the lock names the process that does. */
export type FolderLock = { release(): void }

const held = new Set<string>()

/** Takes the data folder for this process; a lock left by a process that died is taken over. */
export function holdFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return hold(join(realpathSync(folder), 'evenkeel.lock'), folder)
  } catch (error) {
    throw error instanceof StartRefusal ? error : folderRefusal(folder, error)
  }
}

function hold(path: string, folder: string): FolderLock {
  for (let tries = 0; tries < 5; tries++) {
    if (claim(path)) {
      held.add(path)
      return { release: () => release(path) }
    }
    const holder = readLock(path)
    if (holder !== null && isHolding(holder, path)) throw alreadyRunning(folder, holder)
    setAside(path, holder)
  }
  throw new StartRefusal(`Another Evenkeel is starting on the data folder ${folder} at this moment: run only one.`)
}

/** Writing beside and linking makes the lock appear complete or not at all. */
function claim(path: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${process.pid}\n${startOf(process.pid)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Two starts may find the same dead lock: only what was read as dead may be removed. */
function setAside(path: string, seen: string | null): void {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
    if (readLock(aside) !== seen) linkSync(aside, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isHolding(holder: string, path: string): boolean {
  const [pid = '', start = ''] = holder.split('\n')
  if (Number(pid) === process.pid) return held.has(path)
  return isAlive(Number(pid)) && startOf(Number(pid)) === start
}

function release(path: string): void {
  held.delete(path)
  const [pid] = (readLock(path) ?? '').split('\n')
  if (Number(pid) === process.pid) rmSync(path, { force: true })
}

function alreadyRunning(folder: string, holder: string): StartRefusal {
  const [pid] = holder.split('\n')
  return new StartRefusal(
    `Evenkeel is already running on the data folder ${folder} (process ${pid}): stop that one first, ` +
    'or give this one another folder in EVENKEEL_DATA.',
  )
}

/** Whether a process runs; one that has ended but was not yet collected by its parent does not count. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return !['Z', 'X'].includes(statOf(pid)[0] ?? '')
}

/** Numbers of processes are used again after a restart: the moment of its start tells two of them apart. */
function startOf(pid: number): string {
  const ticks = statOf(pid)[19] ?? ''
  if (ticks === '') return ''
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
}

function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
