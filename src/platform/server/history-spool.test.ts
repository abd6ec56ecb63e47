import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import pg from 'pg'
import { z } from 'zod'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { policyFor } from '../pure/policy.ts'
import { command, nothing, query } from './action.ts'
import { openSpool, type HistorySpool } from './history-spool.ts'
import { perform, tokenHash, type Engine } from './perform.ts'

const allow = policyFor<'director'>()
const MAYA = '019a0000-0000-7000-8000-000000000001'
const shown = { subject: async () => ({ clientId: MAYA }), allow: allow('director'), output: z.object({ words: z.string() }), run: async () => ({ words: 'Call Rosa.' }) }

const plan = query({ name: 'test.plan', input: z.object({}), ...shown, staysReadable: () => true })
const chart = query({ name: 'test.chart', input: z.object({}), ...shown })
const roster = query({
  name: 'test.roster', input: z.object({}), ...shown, staysReadable: () => true,
  about: () => Array.from({ length: 30_000 }, (_, i) => `${MAYA.slice(0, -5)}${10_000 + i}`),
})
const sign = command({
  name: 'test.sign', input: z.object({}), subject: nothing, allow: allow('director'), output: z.object({ id: z.string() }),
  run: async ({ newId, send }) => {
    await send({ channel: 'job', kind: 'signed', payload: {} })
    return { id: newId() }
  },
})

describe('while the history cannot be written', () => {
  let clinic: TestClinic
  let owner: pg.Client
  let folder: string
  let spool: HistorySpool
  const file = (): string => join(folder, 'history-waiting')
  const look = (engine: Engine = { ...clinic.engine, spool }) => perform(engine, plan, { body: {}, by: { actor: clinic.staff.director } })
  const history = async () => (await owner.query(`select action, actor_id, at, result, reason, client_ids from audit where action like 'test.%' order by at`)).rows
  const faults = async () => (await owner.query('select * from app.audit_faults()')).rows
  const close = (code: string) => owner.query(`create function closed() returns trigger language plpgsql as $$ begin raise exception 'closed' using errcode = '${code}'; end $$;
    create trigger closed before insert on audit for each row execute function closed()`)
  const open = () => owner.query('drop function if exists closed() cascade')

  before(async () => {
    clinic = await openTestClinic()
    owner = new pg.Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-spool-'))
    spool = await openSpool(folder)
  })
  afterEach(async () => {
    await open()
    await spool.close()
    await rm(folder, { recursive: true, force: true })
  })
  after(async () => {
    await owner.end()
    await clinic.close()
  })

  for (const [code, at] of [['53100', '2026-03-02T15:00:00.000Z'], ['P0001', '2026-03-03T15:00:00.000Z'], ['42501', '2026-03-04T15:00:00.000Z']] as const) {
    it(`(${code}) nothing is signed and no chart is shown, but a safety plan is, and the look is in the history afterwards`, async () => {
      clinic.at(at)
      const [before, sent] = [await history(), (await owner.query('select from outbox')).rowCount]
      await close(code)
      const engine = { ...clinic.engine, spool }
      assert.equal(await refusedWith(perform(engine, chart, { body: {}, by: { actor: clinic.staff.director } })), 'platform.history-closed')
      assert.equal(await refusedWith(perform(engine, sign, { body: {}, by: { actor: clinic.staff.director }, idempotencyKey: 'signing once' })), 'platform.history-closed')
      assert.equal((await owner.query('select from outbox')).rowCount, sent)
      assert.deepEqual(JSON.parse((await look()).json), { words: 'Call Rosa.' })
      assert.deepEqual(await history(), before)
      await assert.rejects(spool.writeDown(clinic.pool))
      await spool.close()
      spool = await openSpool(folder)
      await open()
      clinic.at('2026-03-05T16:00:00.000Z')
      assert.equal(await spool.writeDown(clinic.pool), 1)
      const [line, ...more] = (await history()).slice(before.length)
      assert.deepEqual(more, [])
      assert.deepEqual([line.action, line.actor_id, line.at, line.result, line.reason, line.client_ids],
        ['test.plan', clinic.staff.director.id, at, 'seen', 'platform.history-closed', [MAYA]])
      assert.deepEqual(await faults(), [])
      assert.equal(await spool.writeDown(clinic.pool), 0)
    })
  }

  it('whoever may not is refused all the same, and whoever comes next is not in their way', async () => {
    clinic.at('2026-03-05T17:00:00.000Z')
    await close('53100')
    const one = new pg.Pool({ ...clinic.pool.options, max: 1 })
    const engine = { ...clinic.engine, pool: one, spool }
    assert.equal(await refusedWith(perform(engine, chart, { body: {}, by: { actor: clinic.staff.therapist } })), 'platform.history-closed')
    assert.deepEqual(JSON.parse((await look(engine)).json), { words: 'Call Rosa.' })
    await open()
    assert.equal(await refusedWith(perform(engine, chart, { body: {}, by: { actor: clinic.staff.therapist } })), 'platform.not-allowed')
    await one.end()
  })

  it('a look is written once, however often writing was cut off, and half a line is nobody\'s look', async () => {
    clinic.at('2026-03-06T15:00:00.000Z')
    await close('53100')
    await look()
    const waiting = await readFile(file())
    await open()
    assert.equal(await spool.writeDown(clinic.pool), 1)
    await spool.close()
    const half = Buffer.from('\n{"clinicId":"01')
    half.copy(waiting, waiting.toString().trimEnd().length)
    await writeFile(file(), waiting)
    spool = await openSpool(folder)
    await close('53100')
    await look({ ...clinic.engine, spool, world: { ...clinic.engine.world, now: () => '2026-03-06T17:00:00.000Z' } })
    await open()
    assert.equal(await spool.writeDown(clinic.pool), 2)
    assert.deepEqual((await history()).slice(-2).map(({ at }) => at), ['2026-03-06T15:00:00.000Z', '2026-03-06T17:00:00.000Z'])
    assert.deepEqual(await faults(), [])
  })

  it('without room left, or without any, what an emergency needs is refused too', async () => {
    await close('53100')
    assert.equal(await refusedWith(look(clinic.engine)), 'platform.history-closed')
    assert.equal(await refusedWith(perform({ ...clinic.engine, spool }, roster, { body: {}, by: { actor: clinic.staff.director } })), 'platform.history-closed')
    assert.deepEqual(JSON.parse((await look()).json), { words: 'Call Rosa.' })
  })

  it('a database that only reads still knows who is there and shows the plan; whoever wants to save is told', async () => {
    const reading = new pg.Pool({ ...clinic.pool.options, max: 2, options: `${clinic.pool.options.options} -c default_transaction_read_only=on` })
    const { clinicId, id } = clinic.staff.director
    await owner.query(`insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at)
      values ($1, gen_random_uuid(), $2, 'staff', $3, true, 'test', '2026-03-06T14:59:00Z', '2026-03-06T14:59:00Z', '2026-03-07T00:00:00Z')`, [clinicId, tokenHash('a token'), id])
    const engine = { ...clinic.engine, pool: reading, spool }
    const by = { by: { token: 'a token' }, active: true, body: {} }
    assert.deepEqual(JSON.parse((await perform(engine, plan, by)).json), { words: 'Call Rosa.' })
    assert.equal(await refusedWith(perform(engine, sign, { ...by, idempotencyKey: 'signing again' })), 'platform.not-writable')
    await reading.end()
  })
})
