import pg from 'pg'
import { readConfig } from './config.ts'
import { runningOwnerUrl, startEmbedded } from './embedded-postgres.ts'

/** `npm run audit:verify`: walks every lane of every clinic's history and names the first row that is not as it was written. */
async function verify(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows: [size] } = await client.query<{ count: string }>('select count(*) from audit')
  const { rows: faults } = await client.query<{ clinic_id: string, lane: number, seq: string, fault: string }>('select * from app.audit_faults()')
  await client.end()
  for (const { clinic_id: clinic, lane, seq, fault } of faults) process.stdout.write(`clinic ${clinic}, lane ${lane}, row ${seq}: ${fault}\n`)
  process.stdout.write(faults.length === 0 ? `The history is whole: ${size?.count ?? 0} rows.\n` : `${faults.length} lanes are broken.\n`)
  return faults.length
}

const config = readConfig(process.env)
const running = config.databaseUrl ?? await runningOwnerUrl(config.dataFolder)
const embedded = running === null ? await startEmbedded({ folder: config.dataFolder }) : undefined
const faults = await verify(running ?? embedded?.ownerUrl ?? '')
await embedded?.stop()
process.exitCode = faults === 0 ? 0 : 1
