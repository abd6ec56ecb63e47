import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { codeOf } from './start-refusal.ts'

/** Why a backup was not made or not restored, in one sentence for the person who looks after the clinic's computers. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal'
}

/** The format this Evenkeel writes and reads. */
export const FORMAT_VERSION = 1

const Header = z.object({
  format: z.literal('evenkeel-backup'),
  version: z.number(),
  takenAt: z.string(),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
})
const Row = z.array(z.string().nullable())
const Trailer = z.object({ sha256: z.string() })

/** What a backup says of itself: when it was taken, of which schema, and how many rows of which tables follow. */
export type BackupHeader = z.infer<typeof Header>

/** One row as PostgreSQL writes its values as text, in the order of the table's columns in the header. */
export type BackupRow = z.infer<typeof Row>

/** One table of a backup with some of its rows. */
export type BackupBatch = { table: BackupHeader['tables'][number], rows: BackupRow[] }

const BATCH_CHARACTERS = 4_000_000
const BATCH_ROWS = 500

/** Writes the header, the rows table by table, and the sum of it all; the file has its name only when complete. */
export async function writeBackup(file: string, header: BackupHeader, rows: AsyncIterable<BackupRow[]>): Promise<void> {
  if (existsSync(file)) throw new BackupRefusal(`There is already a file ${file}: name another one.`)
  const partial = `${file}.partial`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const target = createWriteStream(partial, { mode: 0o600, flush: true })
    await pipeline(Readable.from(summed(header, rows)), createGzip(), target)
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw refusalOfFile(file, error)
  }
}

async function* summed(header: BackupHeader, rows: AsyncIterable<BackupRow[]>): AsyncGenerator<string> {
  const sum = createHash('sha256')
  const first = `${JSON.stringify(header)}\n`
  sum.update(first)
  yield first
  for await (const batch of rows) {
    const lines = batch.map(row => `${JSON.stringify(row)}\n`).join('')
    sum.update(lines)
    yield lines
  }
  yield `${JSON.stringify({ sha256: sum.digest('hex') })}\n`
}

/** Reads a whole backup without using it: complete, undamaged and of this format, or refused. */
export async function checkBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null
  for await (const part of readBackup(file)) header = part.header
  if (header === null) throw damaged(file)
  return header
}

/** The rows of a backup in batches. The sum can only be checked at the end: call `checkBackup` first. */
export async function* readBackup(file: string): AsyncGenerator<{ header: BackupHeader, batch: BackupBatch | null }> {
  const lines = checkedLines(file)
  const first = await lines.next()
  if (first.done === true) throw damaged(file)
  const header = parseHeader(file, first.value)
  yield { header, batch: null }
  for (const table of header.tables) {
    let rows: BackupRow[] = []
    let size = 0
    for (let left = table.rows; left > 0; left--) {
      const line = await lines.next()
      if (line.done === true) throw damaged(file)
      rows.push(parsed(file, Row, line.value))
      size += line.value.length
      if (left > 1 && rows.length < BATCH_ROWS && size < BATCH_CHARACTERS) continue
      yield { header, batch: { table, rows } }
      rows = []
      size = 0
    }
  }
  if ((await lines.next()).done !== true) throw damaged(file)
}

function parseHeader(file: string, line: string): BackupHeader {
  const version = z.object({ format: z.literal('evenkeel-backup'), version: z.number() })
  const found = version.safeParse(json(line))
  if (!found.success) throw new BackupRefusal(`${file} is not a backup of Evenkeel.`)
  if (found.data.version !== FORMAT_VERSION) {
    throw new BackupRefusal(
      `${file} was written in backup format ${found.data.version} and this Evenkeel reads format ${FORMAT_VERSION}: ` +
      'restore it with the Evenkeel that wrote it.',
    )
  }
  return parsed(file, Header, line)
}

/** All lines but the last, which must be the sum of those before it. */
async function* checkedLines(file: string): AsyncGenerator<string> {
  const sum = createHash('sha256')
  let last: Buffer | null = null
  for await (const line of bytesOfLines(file)) {
    if (last !== null) {
      sum.update(last)
      yield last.toString()
    }
    last = line
  }
  const trailer = Trailer.safeParse(json(last?.toString() ?? ''))
  if (!trailer.success) throw cutOff(file)
  if (trailer.data.sha256 !== sum.digest('hex')) throw damaged(file)
}

async function* bytesOfLines(file: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip()
  // Its failure arrives below, where the unpacked bytes are read.
  pipeline(createReadStream(file), unpacked).catch(() => undefined)
  let pending: Buffer[] = []
  try {
    for await (const bytes of unpacked) {
      const chunk = Buffer.from(bytes)
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...pending, chunk.subarray(from, end + 1)])
        pending = []
        from = end + 1
      }
      pending.push(chunk.subarray(from))
    }
  } catch (error) {
    throw refusalOfFile(file, error)
  }
  if (pending.some(rest => rest.length > 0)) throw cutOff(file)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parsed<T>(file: string, schema: z.ZodType<T>, line: string): T {
  const value = schema.safeParse(json(line))
  if (!value.success) throw damaged(file)
  return value.data
}

const damaged = (file: string): BackupRefusal =>
  new BackupRefusal(`${file} is damaged (its contents do not match its sum): use another backup.`)
const cutOff = (file: string): BackupRefusal =>
  new BackupRefusal(`${file} is cut off before its end: copy it again or use another backup.`)

function refusalOfFile(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'ENOENT') return new BackupRefusal(`There is no file ${file}.`)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new BackupRefusal(`The disk is full: ${file} was not written.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EISDIR' || code === 'ENOTDIR') {
    return new BackupRefusal(`${file} cannot be read or written by this account (${code}).`)
  }
  if (code === 'Z_BUF_ERROR') return cutOff(file)
  return code === 'Z_DATA_ERROR' ? damaged(file) : error
}
