import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { roleFaults } from '../src/platform/server/db.ts'
import { openTestClinic, type TestClinic } from '../seed/test-clinic.ts'
import { admittedClient } from '../src/pathway/assessment/assessment.examples.ts'
import { heldSession } from '../src/pathway/progress/progress.examples.ts'

/** Tables without a clinic of their own, each for a reason. */
const WITHOUT_CLINIC = ['migration', 'sign_in_try', 'challenge']
/**
 * Functions that run as the owner, each for a reason: the history has one writer; the door asks before anybody is known; only an owner may measure tables;
 * a client may see how a signed note rates taking part, and nothing else of it; a mark that does not count any more is kept whoever replaced it. */
const DEFINERS = ['ahead_in_line', 'apart_in_group', 'apart_in_session', 'called_at', 'demo_person', 'demo_ready', 'follow_up_by_link', 'founded', 'keep_marks', 'learn_sizes', 'letter_by_code', 'looks_at', 'record', 'role_for', 'seats_held', 'seats_kept', 'seats_taken', 'taken_part']

describe('the database', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const rows = async (sql: string): Promise<string[]> => (await clinic.pool.query({ text: sql, rowMode: 'array' })).rows.map(([name]) => String(name))

  it('is used by a role that owns nothing and cannot pass row security', async () => {
    assert.deepEqual(await roleFaults(clinic.pool), [])
  })

  it('protects every table by rows, its owner included', async () => {
    assert.deepEqual(await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity) and relname <> 'migration'`), [])
  })

  it('ties every table to one clinic by its key', async () => {
    const loose = await rows(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary and a.attname = 'clinic_id')`)
    assert.deepEqual(loose.filter(table => !WITHOUT_CLINIC.includes(table)), [])
  })

  it('lets every reference stay inside its clinic', async () => {
    assert.deepEqual(await rows(`select conrelid::regclass || ' ' || conname from pg_constraint where contype = 'f'
      and connamespace = 'public'::regnamespace and not exists (select from pg_attribute a where a.attrelid = conrelid and a.attnum = any (conkey) and a.attname = 'clinic_id')`), [])
  })

  it('has views that ask as whoever looks', async () => {
    assert.deepEqual(await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`), [])
  })

  it('runs no function as its owner but the listed ones', async () => {
    assert.deepEqual(await rows(`select proname from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'app'::regnamespace) order by 1`), DEFINERS)
  })

  it('shows nothing to a connection that has not said who it is', async () => {
    const tables = await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`)
    for (const table of tables) {
      const { rowCount } = await clinic.pool.query(`select from ${table} limit 1`)
      assert.equal(rowCount, 0, table)
    }
  })
})

describe('a row of a client', () => {
  let clinic: TestClinic
  let [maya, luis] = ['', '']
  before(async () => {
    clinic = await openTestClinic()
    for (const givenName of ['Maya', 'Luis']) {
      const person = await admittedClient(clinic, { givenName })
      await heldSession(clinic, person, { startsAt: '2026-03-02T22:30:00.000Z', participation: 3 })
      if (givenName === 'Maya') maya = person.clientId
      else luis = person.clientId
    }
  })
  after(() => clinic.close())

  /** Of how many clients somebody sees a row in each of these tables. */
  async function seen(kind: string, own: string | null, more: { topics?: string[], denied?: string[] } = {}): Promise<Record<string, number>> {
    const client = await clinic.pool.connect()
    try {
      await client.query('begin')
      await client.query('select app.become($1, $2, $3, $4, $5, $6)', [clinic.clinicId, kind, kind === 'client' ? own : clinic.staff.therapist.id, own, more.topics ?? [], more.denied ?? []])
      const found: Record<string, number> = {}
      for (const table of ['client', 'episode', 'attendance', 'note']) found[table] = (await client.query(`select distinct client_id from ${table}`)).rows.length
      return found
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it('is seen by staff, but for those the client keeps out', async () => {
    assert.deepEqual(await seen('staff', null), { client: 2, episode: 2, attendance: 2, note: 2 })
    assert.deepEqual(await seen('staff', null, { denied: [maya] }), { client: 1, episode: 1, attendance: 1, note: 1 })
    assert.deepEqual(await seen('staff', null, { denied: [maya, luis] }), { client: 0, episode: 0, attendance: 0, note: 0 })
  })

  it('is seen by the client themself, and of the chart only what is theirs to see', async () => {
    assert.deepEqual(await seen('client', maya), { client: 1, episode: 1, attendance: 1, note: 0 })
    assert.deepEqual(await seen('client', null), { client: 0, episode: 0, attendance: 0, note: 0 })
  })

  it('is seen by a supporter for the topics that are released, one by one', async () => {
    assert.deepEqual(await seen('supporter', maya), { client: 0, episode: 0, attendance: 0, note: 0 })
    assert.deepEqual(await seen('supporter', maya, { topics: ['about'] }), { client: 1, episode: 0, attendance: 0, note: 0 })
    assert.deepEqual(await seen('supporter', maya, { topics: ['attendance'] }), { client: 0, episode: 1, attendance: 1, note: 0 })
    assert.deepEqual(await seen('supporter', null, { topics: ['about', 'attendance'] }), { client: 0, episode: 0, attendance: 0, note: 0 })
  })

  it('is seen by nobody of any other kind', async () => {
    assert.deepEqual(await seen('nobody', maya, { topics: ['about', 'attendance'] }), { client: 0, episode: 0, attendance: 0, note: 0 })
  })
})

describe('the stores', () => {
  it('own each table once, and say on their first line which', async () => {
    const files = (await readdir(new URL('../src/', import.meta.url), { recursive: true })).filter(name => name.endsWith('.store.ts'))
    const owners = new Map<string, string>()
    for (const file of files) {
      const first = (await readFile(new URL(`../src/${file}`, import.meta.url), 'utf8')).split('\n')[0] ?? ''
      const tables = /^\/\/ (?:Tables: ([a-z_, ]+))?/.exec(first)?.[1]?.split(/, */).map(name => name.trim()).filter(Boolean)
      assert.ok(/^\/\/ (Tables|Views|Functions): /.test(first), `${file} says on line 1 which tables are its own`)
      for (const table of tables ?? []) {
        const folder = file.split('/').slice(0, 2).join('/')
        assert.equal(owners.get(table) ?? folder, folder, `${table} is written in two folders`)
        owners.set(table, folder)
      }
    }
  })
})
