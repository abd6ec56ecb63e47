import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { z } from 'zod'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../seed/test-database.ts'
import { BackupRefusal } from '../../platform/server/backup-file.ts'
import { backup } from '../../platform/server/backup.ts'
import { createPool } from '../../platform/server/db.ts'
import { migrate } from '../../platform/server/migrate.ts'
import { perform } from '../../platform/server/perform.ts'
import { restore } from '../../platform/server/restore.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { planSignatures } from './plan-signatures.ts'
import { signedPlan } from './plan.examples.ts'
import { showPlan } from './show-plan.ts'

const Signed = z.object({ intact: z.boolean(), signatures: z.array(z.object({ meaning: z.string() })) })
const TABLES = ['plan', 'problem', 'goal', 'objective', 'intervention', 'signature']

describe('a signed plan in a backup', () => {
  let clinic: TestClinic
  let elsewhere: TestDatabase
  let folder = ''
  let pool: pg.Pool | undefined
  before(async () => {
    clinic = await openTestClinic()
    elsewhere = await openTestDatabase()
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-plan-'))
  })
  after(async () => {
    await pool?.end()
    await clinic.close()
    await elsewhere.close()
    await rm(folder, { recursive: true, force: true })
  })
  const rowsOf = async (url: string): Promise<string[]> => {
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    const all: string[] = []
    for (const table of TABLES) all.push(...(await owner.query<{ row: string }>(`select '${table} ' || t::text as row from ${table} t order by 1`)).rows.map(({ row }) => row))
    await owner.end()
    return all
  }

  it('comes back word for word with signatures that still fit, and nothing puts other words over it', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, objectiveId } = await signedPlan(clinic, clientId)
    const file = join(folder, 'clinic.evenkeel.gz')
    await backup({ ownerUrl: clinic.ownerUrl, file, now: clinic.engine.world.now() })
    await restore({ ownerUrl: elsewhere.ownerUrl, file, migrate })
    assert.deepEqual(await rowsOf(elsewhere.ownerUrl), await rowsOf(clinic.ownerUrl))
    pool = createPool(elsewhere.ownerUrl)
    const ask = async (action: typeof planSignatures | typeof showPlan, body: object): Promise<string> =>
      (await perform({ ...clinic.engine, pool: pool ?? assert.fail() }, action, { body, by: { actor: clinic.staff.therapist } })).json
    const { intact, signatures } = Signed.parse(JSON.parse(await ask(planSignatures, { planId })))
    assert.deepEqual([intact, signatures.map(({ meaning }) => meaning)], [true, ['author', 'client']])
    assert.deepEqual(JSON.parse(await ask(showPlan, { clientId })), await clinic.act(showPlan, { clientId }, clinic.staff.therapist))
    const owner = new pg.Client({ connectionString: elsewhere.ownerUrl })
    await owner.connect()
    await assert.rejects(owner.query('update objective set target = 1 where id = $1', [objectiveId]))
    await assert.rejects(owner.query('update plan set strengths = $1 where id = $2', ['Other words', planId]))
    await owner.end()
    await assert.rejects(restore({ ownerUrl: elsewhere.ownerUrl, file, migrate }), BackupRefusal)
    assert.deepEqual(await rowsOf(elsewhere.ownerUrl), await rowsOf(clinic.ownerUrl))
  })
})
