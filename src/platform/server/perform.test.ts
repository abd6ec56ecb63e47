import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { policyFor } from '../pure/policy.ts'
import { Refusal } from '../pure/refusal.ts'
import { command, nothing, query } from './action.ts'
import { perform } from './perform.ts'

const allow = policyFor<'director' | 'therapist'>()

const raise = command({
  name: 'test.raise', input: z.object({ words: z.string() }), subject: nothing, allow: allow('director'),
  output: z.object({ id: z.string() }),
  run: async ({ newId, send, input }) => {
    await send({ channel: 'job', kind: 'test', payload: { words: input.words } })
    if (input.words === 'break') throw new Error('a bug')
    return { id: newId() }
  },
})

const look = query({
  name: 'test.look', input: z.object({}), subject: nothing, allow: allow('director'),
  output: z.object({ shown: z.string() }), about: () => ['019a0000-0000-7000-8000-000000000001'],
  run: async () => ({ shown: 'yes', hidden: 'never leaves' }),
})

describe('an action', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const audit = async () => (await clinic.pool.query('select 1')).rowCount === 1
    && clinic.inside(async db => db.$pickTables<'audit'>().selectFrom('audit').select(['action', 'result', 'client_ids']).orderBy('at').orderBy('seq').execute())

  it('leaves an audit row in the same transaction, reads of client data included', async () => {
    await clinic.act(raise, { words: 'a' }, clinic.staff.director)
    await clinic.act(look, {}, clinic.staff.director)
    const rows = await audit()
    assert.deepEqual(rows && rows.map(({ action, result }) => `${action} ${result}`), ['test.raise done', 'test.look seen'])
  })

  it('lets only listed fields leave', async () => {
    assert.deepEqual(await clinic.act(look, {}, clinic.staff.director), { shown: 'yes' })
  })

  it('writes down a refused permission', async () => {
    assert.equal(await refusedWith(clinic.act(raise, { words: 'a' }, clinic.staff.therapist)), 'platform.not-allowed')
    const rows = await audit()
    assert.ok(rows && rows.some(({ result }) => result === 'refused'))
  })

  for (const [times, outcome] of [[5, 'not refused'], [6, 'platform.busy']] as const) {
    it(`that meets others ${times} times at the same moment: ${outcome}`, async () => {
      let met = 0
      const crowded = command({
        name: 'test.crowded', input: z.object({}), subject: nothing, allow: allow('director'), output: z.object({ done: z.boolean() }),
        run: async () => {
          met += 1
          if (met <= times) throw new Refusal('platform.busy')
          return { done: true }
        },
      })
      assert.equal(await refusedWith(clinic.act(crowded, {}, clinic.staff.director)), outcome)
    })
  }

  it('changes nothing when it fails in the middle', async () => {
    const count = () => clinic.inside(async db => (await db.$pickTables<'outbox'>().selectFrom('outbox').selectAll().execute()).length)
    const before = await count()
    await assert.rejects(clinic.act(raise, { words: 'break' }, clinic.staff.director), /a bug/)
    assert.equal(await count(), before)
  })

  it('names the first row of the history that was edited by SQL', async () => {
    const owner = clinic.pool
    assert.deepEqual((await owner.query('select * from app.audit_faults()')).rows, [])
    const { Client } = (await import('pg')).default
    const sql = new Client({ connectionString: clinic.ownerUrl })
    await sql.connect()
    await sql.query('alter table audit disable trigger append_only')
    const { rows: [edited] } = await sql.query(`update audit set action = 'test.innocent' where action = 'test.raise' and result = 'done' returning lane, seq`)
    const { rows: faults } = await sql.query('select lane, seq, fault from app.audit_faults()')
    await sql.end()
    assert.deepEqual(faults, [{ lane: edited.lane, seq: edited.seq, fault: 'changed' }])
  })

  it('refuses a command that has no key when it comes from outside', async () => {
    const call = perform(clinic.engine, raise, { body: { words: 'a' }, by: { token: 'unknown' } })
    assert.equal(await refusedWith(call), 'platform.key-missing')
  })
})

const guess = command({
  name: 'test.guess', input: z.object({ keep: z.boolean() }), subject: nothing, allow: policyFor<'nobody'>()('nobody'), output: z.object({ address: z.string() }),
  run: async ({ db, input, newId, now, become, address, actor }) => {
    assert.equal(actor.kind, 'nobody')
    await become({ clinicId: newId(), kind: 'staff', id: newId() })
    await db.$pickTables<'sign_in_try'>().insertInto('sign_in_try').values({ subject: Buffer.from(address), id: newId(), at: now }).execute()
    throw new Refusal('test.wrong', { keep: input.keep })
  },
})

const tell = command({
  name: 'test.tell', input: z.object({}), subject: nothing, allow: allow('director'), output: z.object({ code: z.string() }), secret: true,
  run: async ({ newId }) => ({ code: newId() }),
})

describe('an action about secrets', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is done as nobody when only nobody may, and keeps what was counted before a refusal that says so', async () => {
    const tries = async () => {
      const { Client } = (await import('pg')).default
      const sql = new Client({ connectionString: clinic.ownerUrl })
      await sql.connect()
      const { rows } = await sql.query(`select (select count(*)::int from sign_in_try) as tries, (select count(*)::int from audit where reason = 'test.wrong') as lines`)
      await sql.end()
      return rows[0]
    }
    const call = (keep: boolean) => refusedWith(perform(clinic.engine, guess, { body: { keep }, by: { token: 'of somebody else' }, idempotencyKey: 'a key of my own', address: '192.0.2.1' }))
    assert.equal(await call(false), 'test.wrong')
    assert.deepEqual(await tries(), { tries: 0, lines: 0 })
    assert.equal(await call(true), 'test.wrong')
    assert.deepEqual(await tries(), { tries: 1, lines: 1 })
  })

  it('keeps nothing of its answer', async () => {
    const first = await clinic.act(tell, {}, clinic.staff.director, { key: 'the same key' })
    assert.notDeepEqual(await clinic.act(tell, {}, clinic.staff.director, { key: 'the same key' }), first)
  })
})
