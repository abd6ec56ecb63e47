import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/platform/server/embedded-postgres.ts'
import { migrate, migrations } from '../src/platform/server/migrate.ts'

/** A database of this version, empty, of its own; gone when closed. */
export interface TestDatabase { readonly ownerUrl: string, readonly close: () => Promise<void> }

const withDatabase = (url: string, name: string): string => url.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}

/** Migrates one template for each version of the schema; whoever comes first makes it. */
async function template(serverUrl: string): Promise<string> {
  const version = createHash('sha256').update((await migrations()).map(({ checksum }) => checksum).join()).digest('hex').slice(0, 12)
  const name = `template_${version}`
  await asOwner(serverUrl, async client => {
    await client.query('select pg_advisory_lock(4018002)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      await client.query(`create database ${name}_new`)
      await migrate(withDatabase(serverUrl, `${name}_new`))
      await client.query(`alter database ${name}_new rename to ${name}`)
    }
  })
  return name
}

async function server(): Promise<{ url: string, stop: () => Promise<void> }> {
  const given = process.env['EVENKEEL_TEST_DATABASE']
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-test-'))
  const embedded = await startEmbedded({ folder, durable: false })
  return { url: embedded.ownerUrl, stop: async () => {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  } }
}

/** A fresh database cloned from the template. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, stop } = await server()
  const from = await template(url)
  const name = `test_${process.pid}_${Math.floor(performance.now() * 1000)}`
  await asOwner(url, client => client.query(`create database ${name} template ${from}`))
  return { ownerUrl: withDatabase(url, name), close: async () => {
    await asOwner(url, client => client.query(`drop database if exists ${name} with (force)`))
    await stop()
  } }
}
