import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { BackupRefusal } from './backup-file.ts'
import { backup } from './backup.ts'
import { startEmbedded, type Embedded } from './embedded-postgres.ts'
import { restore } from './restore.ts'

const NOW = '2026-03-02T08:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-backup-'))
const file = join(folder, 'clinic.evenkeel.gz')
const made: string[] = []
let embedded: Embedded | undefined
let server = ''

const urlOf = (database: string): string => server.replace(/\/\w+(\?.*)?$/, `/${database}$1`)

async function ask(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomBytes(6).toString('hex')}`
  await ask(server, `create database ${name}`)
  made.push(name)
  return urlOf(name)
}

const SCHEMA = `
  create table migration (number int primary key, name text, checksum text, applied_at timestamptz default now());
  insert into migration values (1, '0001-odd-things.sql', 'abc');
  create type mood as enum ('low', 'even');
  create table thing (
    id bigint generated always as identity primary key, parent_id bigint references thing, "Odd ""name" text,
    raw bytea, doc jsonb, plain json, at timestamptz, day date, amount numeric, exact numeric(12, 3), ratio float8,
    tags text[], grid int[][], moods mood[], span tstzrange, took interval, code char(5), flag boolean,
    twice numeric generated always as (amount * 2) stored);
  create table zebra_part (thing_id bigint not null references thing, part int, primary key (thing_id, part));
  create table alpha_part (zebra_thing bigint, zebra_part int,
    foreign key (zebra_thing, zebra_part) references zebra_part);
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$;
  create trigger no_change before insert or update on alpha_part for each row execute function refuse();
  create trigger sleeping before update on alpha_part for each row execute function refuse();
  alter table alpha_part disable trigger sleeping;
  alter table alpha_part enable always trigger no_change;
  alter table thing enable row level security; alter table thing force row level security;
  create policy owner on thing using (true) with check (true)`

/** The rows come with children before their parents: nothing may rest on their order. */
const ROWS = `
  insert into thing overriding system value values
    (9007199254740993, -41, E'line\\nline\\ttab \\\\ "quote" 🧡 \u2028 ñ',
     '\\x00ff0a', '{"ñ": "日本", "n": 1.10, "deep": [null]}',
     '{ "b":1, "a" : 2 }', '2026-03-08 01:59:59.123456-05', '0044-03-15 BC', 12345678901234567890.1234567890, 1.5, 0.1,
     array['a,b', null, 'NULL', '{x}', ''], array[[1,2],[3,4]], '{low,even}', '[2026-01-01 00:00+00,)',
     '1 mon -2 days 00:00:01.5', 'ab', true),
    (-41, null, '', '', 'null', null, 'infinity', 'infinity', 'NaN', null, '-Infinity', '{}', null, null,
     'empty', null, null, null);
  insert into thing (parent_id, tags) select null, null from generate_series(1, 1200);
  select setval('thing_id_seq', 5000);
  alter table alpha_part disable trigger user;
  insert into zebra_part values (-41, 7);
  insert into alpha_part values (-41, 7), (null, null);
  alter table alpha_part enable always trigger no_change`

const CONTENT = `select md5(string_agg(t::text, '|' order by id)) as sum, count(*)::int as n,
  sum(twice)::text as twice from thing t`

async function migrate(url: string): Promise<void> {
  const [found] = await ask(url, `select to_regclass('public.migration') is null as bare`)
  if (found?.['bare'] === true) await ask(url, SCHEMA)
}

const refusedWith = (sentence: RegExp) => (error: unknown): boolean =>
  error instanceof BackupRefusal && sentence.test(error.message)

/** The same backup with its text changed and packed again. */
function altered(name: string, change: (text: string) => string): string {
  const path = join(folder, name)
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())))
  return path
}

let source = ''

before(async () => {
  const given = process.env['EVENKEEL_TEST_DATABASE']
  if (!given) embedded = await startEmbedded({ folder: join(folder, 'data'), durable: false })
  server = given || embedded?.ownerUrl || ''
  source = await emptyDatabase()
  await migrate(source)
  await ask(source, ROWS)
  await backup({ ownerUrl: source, file, now: NOW })
})

after(async () => {
  for (const name of made) await ask(server, `drop database ${name} with (force)`)
  await embedded?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  test('is one file only its owner can read, never half of one', () => {
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.equal(existsSync(`${file}.partial`), false)
    const [first = ''] = gunzipSync(readFileSync(file)).toString().split('\n', 1)
    assert.match(first, /"format":"evenkeel-backup","version":1,"takenAt":"2026-03-02T08:00:00.000Z"/)
  })

  test('does not overwrite another', async () => {
    await assert.rejects(backup({ ownerUrl: source, file, now: NOW }), refusedWith(/already a file/))
  })

  test('refuses a database without an Evenkeel', async () => {
    const url = await emptyDatabase()
    const nothing = backup({ ownerUrl: url, file: join(folder, 'nothing.gz'), now: NOW })
    await assert.rejects(nothing, refusedWith(/holds no Evenkeel/))
  })

  test('shows one moment although rows are written meanwhile', async () => {
    const url = await emptyDatabase()
    await migrate(url)
    await ask(url, 'insert into thing (tags) select null from generate_series(1, 3000)')
    const path = join(folder, 'busy.gz')
    const [summary] = await Promise.all([
      backup({ ownerUrl: url, file: path, now: NOW }),
      ask(url, 'insert into thing (tags) select null from generate_series(1, 3000)'),
    ])
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
    assert.equal(lines.length, summary.rows + 2)
    assert.ok(summary.rows === 3000 || summary.rows === 6000)
  })

  test('refuses a role from which row security hides rows', async () => {
    const url = await emptyDatabase()
    await migrate(url)
    const role = `teller_${randomBytes(4).toString('hex')}`
    const database = made.at(-1)
    await ask(url, `create role ${role} login; alter database ${database} owner to ${role};
      alter table thing owner to ${role}; alter table zebra_part owner to ${role};
      alter table alpha_part owner to ${role}; alter table migration owner to ${role}`)
    const asRole = url.replace('//postgres@', `//${role}@`)
    const path = join(folder, 'teller.gz')
    assert.equal((await backup({ ownerUrl: asRole, file: path, now: NOW })).rows, 0)
    await ask(url, 'create policy narrow on thing as restrictive using (id > 5)')
    const narrowed = backup({ ownerUrl: asRole, file: `${path}2`, now: NOW })
    await assert.rejects(narrowed, refusedWith(/every row of the table thing/))
    await ask(url, `reassign owned by ${role} to postgres; drop role ${role}`)
  })
})

describe('restoring', () => {
  test('brings back every value exactly, and the guards of the tables', async () => {
    const url = await emptyDatabase()
    const summary = await restore({ ownerUrl: url, file, migrate })
    assert.deepEqual({ ...summary, bytes: 0 }, { file, takenAt: NOW, tables: 3, rows: 1205, bytes: 0 })
    assert.deepEqual(await ask(url, CONTENT), await ask(source, CONTENT))
    assert.deepEqual(await ask(url, `select nextval('thing_id_seq')`), [{ nextval: '5001' }])
    assert.deepEqual(await ask(url, `select tgname, tgenabled from pg_trigger where not tgisinternal order by 1`), [
      { tgname: 'no_change', tgenabled: 'A' }, { tgname: 'sleeping', tgenabled: 'D' },
    ])
    await assert.rejects(ask(url, 'insert into alpha_part values (null, null)'), /append-only/)
    await assert.rejects(ask(url, 'insert into zebra_part values (-1, 1)'), /foreign key/)
  })

  test('accepts a database that was migrated and holds nothing', async () => {
    const url = await emptyDatabase()
    await migrate(url)
    assert.equal((await restore({ ownerUrl: url, file, migrate })).rows, 1205)
    await assert.rejects(restore({ ownerUrl: url, file, migrate }), refusedWith(/not empty .* nothing was restored/))
  })

  test('refuses a backup of another database version and leaves the database empty', async () => {
    const url = await emptyDatabase()
    const newer = async (target: string): Promise<void> => {
      await migrate(target)
      await ask(target, `insert into migration values (2, '0002-more.sql', 'def')`)
    }
    await assert.rejects(restore({ ownerUrl: url, file, migrate: newer }),
      refusedWith(/version 0001-odd-things.sql and this Evenkeel is at 0002-more.sql/))
    assert.deepEqual(await ask(url, 'select count(*)::int as n from thing'), [{ n: 0 }])
  })

  const cases: [string, () => string, RegExp][] = [
    ['a changed row', () => altered('changed.gz', text => text.replace('line\\nline', 'lime\\nline')), /is damaged/],
    ['a missing row', () => altered('missing.gz', text => text.replace(/\n\[[^\n]*/, '')), /is damaged/],
    ['a missing end', () => altered('no-end.gz', text => text.replace(/\n[^\n]*\n$/, '\n')), /is (cut off|damaged)/],
    ['another format version', () => altered('v2.gz', text => text.replace('"version":1', '"version":2')),
      /backup format 2 and this Evenkeel reads format 1/],
    ['a file of something else', () => altered('else.gz', () => 'hello\n{}\n'), /not a backup of Evenkeel/],
    ['a file that is not packed', () => {
      const path = join(folder, 'plain.gz')
      writeFileSync(path, 'not gzip at all')
      return path
    }, /is damaged/],
    ['a truncated file', () => {
      const path = join(folder, 'cut.gz')
      copyFileSync(file, path)
      writeFileSync(path, readFileSync(file).subarray(0, statSync(file).size - 400))
      return path
    }, /is cut off/],
    ['a file that is not there', () => join(folder, 'nowhere.gz'), /no file/],
  ]
  for (const [what, spoil, sentence] of cases) {
    test(`refuses ${what} before it touches the database`, async () => {
      const url = await emptyDatabase()
      await assert.rejects(restore({ ownerUrl: url, file: spoil(), migrate }), refusedWith(sentence))
      assert.deepEqual(await ask(url, `select to_regclass('public.thing') is null as untouched`), [{ untouched: true }])
    })
  }
})
