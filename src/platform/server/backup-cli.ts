// `npm run backup [-- FILE]` and `npm run restore -- FILE`.
import { join } from 'node:path'
import { BackupRefusal } from './backup-file.ts'
import { backup, type BackupSummary } from './backup.ts'
import { realWorld } from './clock.ts'
import { ConfigRefusal, readConfig, type Config } from './config.ts'
import { runningOwnerUrl, startEmbedded, StartRefusal } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { codeOf } from './start-refusal.ts'

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`)

const inNumbers = ({ takenAt, tables, rows, bytes }: BackupSummary): string =>
  `taken ${takenAt}, ${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`

async function takeBackup(config: Config, named: string | undefined): Promise<void> {
  const now = realWorld.now()
  const name = `backup-${now.slice(0, 19).replaceAll(':', '-')}Z.evenkeel.gz`
  const file = named ?? join(config.dataFolder, 'backups', name)
  const running = config.databaseUrl ?? await runningOwnerUrl(config.dataFolder)
  const summary = running === null
    ? await withServer(config, ownerUrl => backup({ ownerUrl, file, now }))
    : await backup({ ownerUrl: running, file, now })
  say(`Backup written to ${file} (${inNumbers(summary)}).`)
}

async function restoreBackup(config: Config, file: string | undefined): Promise<void> {
  if (file === undefined) throw new BackupRefusal('Name the file to restore: npm run restore -- FILE')
  const summary = config.databaseUrl === undefined
    ? await withServer(config, ownerUrl => restore({ ownerUrl, file, migrate }))
    : await restore({ ownerUrl: config.databaseUrl, file, migrate })
  say(`Restored ${file} (${inNumbers(summary)}). Start Evenkeel now.`)
}

async function withServer<T>(config: Config, use: (ownerUrl: string) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ folder: config.dataFolder })
  try {
    return await use(embedded.ownerUrl)
  } finally {
    await embedded.stop()
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof BackupRefusal || error instanceof StartRefusal || error instanceof ConfigRefusal) {
    return error.message
  }
  const code = codeOf(error)
  if (code !== undefined && error instanceof Error) return `The database refused (${error.message || code}).`
  return error instanceof Error ? error.stack ?? error.message : String(error)
}

const [what, file] = process.argv.slice(2)
try {
  const config = readConfig(process.env)
  await (what === 'restore' ? restoreBackup(config, file) : takeBackup(config, file))
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
