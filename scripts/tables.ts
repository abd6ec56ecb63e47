// Writes the types of all tables from a database that has just been migrated: `npm run tables`.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/server/embedded-postgres.ts'
import { migrate } from '../src/platform/server/migrate.ts'

const out = process.argv[2] ?? 'src/platform/server/tables.gen.ts'
const folder = await mkdtemp(join(tmpdir(), 'evenkeel-tables-'))
const embedded = await startEmbedded({ folder, durable: false })
try {
  await migrate(embedded.ownerUrl)
  const mapping = { timestamptz: 'string', date: 'string', int8: 'string', numeric: 'string', time: 'string' }
  const { status } = spawnSync(process.execPath, ['node_modules/kysely-codegen/dist/cli/bin.js', '--dialect', 'postgres',
    '--url', embedded.ownerUrl, '--out-file', out, '--exclude-pattern', 'public.migration', '--default-schema', 'public',
    '--include-pattern', 'public.*', '--type-mapping', JSON.stringify(mapping), '--log-level', 'warn'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  await embedded.stop()
  await rm(folder, { recursive: true, force: true })
}
