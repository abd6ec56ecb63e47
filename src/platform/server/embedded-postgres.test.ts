import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { runningOwnerUrl, startEmbedded, StartRefusal } from './embedded-postgres.ts'
import { isAlive } from './folder-lock.ts'
import { readPostmaster } from './postmaster.ts'

const root = mkdtempSync(join(tmpdir(), 'evenkeel-embedded-'))
after(() => rmSync(root, { recursive: true, force: true }))
const isRoot = process.getuid?.() === 0

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const pidOf = (folder: string): number => readPostmaster(join(folder, 'postgres'))?.pid ?? 0
const refusedWith = (sentence: RegExp) => (error: unknown): boolean =>
  error instanceof StartRefusal && sentence.test(error.message)

/** Another process that starts Evenkeel's database, says so, and waits. */
async function startedElsewhere(folder: string, durable: boolean): Promise<ReturnType<typeof spawn>> {
  const program = `
    import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded-postgres.ts'))}
    await startEmbedded({ folder: ${JSON.stringify(folder)}, durable: ${durable} })
    console.log('up')
    setInterval(() => {}, 1000)`
  const args = ['--input-type=module', '-e', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null) throw new Error('no output')
  await once(child.stdout, 'data')
  return child
}

describe('the built-in database', () => {
  const folder = join(root, 'a clinic, "north" ñ')

  test('starts in an empty folder, keeps what was written, and leaves nothing running', async () => {
    const first = await startEmbedded({ folder })
    const [settings] = await ask(first.ownerUrl, `select current_database() as db, current_user as who,
      current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
      current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses`)
    assert.deepEqual(settings, {
      db: 'evenkeel', who: 'postgres', encoding: 'UTF8', checksums: 'on', fsync: 'on', addresses: '',
    })
    await ask(first.ownerUrl, 'create table kept as select 7 as n')
    assert.equal(await runningOwnerUrl(folder), first.ownerUrl)
    const pid = pidOf(folder)
    const since = performance.now()
    await first.stop()
    assert.ok(performance.now() - since < 2000)
    assert.equal(isAlive(pid), false)
    assert.equal(existsSync(join(folder, 'evenkeel.lock')), false)
    assert.equal(await runningOwnerUrl(folder), null)
    const second = await startEmbedded({ folder })
    assert.deepEqual(await ask(second.ownerUrl, 'select n from kept'), [{ n: 7 }])
    await second.stop()
  })

  test('lets nobody else on the machine at the socket', async () => {
    const running = await startEmbedded({ folder })
    assert.equal(statSync(running.socketFolder).mode & 0o777, 0o700)
    await running.stop()
  })

  test('wipes what an interrupted first start left, and never a complete cluster', async () => {
    const half = join(root, 'half')
    mkdirSync(join(half, 'postgres.new'), { recursive: true })
    writeFileSync(join(half, 'postgres.new', 'PG_VERSION'), '18\n')
    const running = await startEmbedded({ folder: half, durable: false })
    assert.equal(existsSync(join(half, 'postgres.new')), false)
    assert.deepEqual(await ask(running.ownerUrl, 'show fsync'), [{ fsync: 'off' }])
    await running.stop()
  })

  test('keeps its socket in a short folder when the data folder lies deep', async () => {
    const deep = join(root, 'd'.repeat(120))
    const running = await startEmbedded({ folder: deep, durable: false })
    assert.ok(!running.socketFolder.startsWith(root))
    assert.deepEqual(await ask(running.ownerUrl, 'select 1 as one'), [{ one: 1 }])
    await running.stop()
    rmSync(running.socketFolder, { recursive: true })
  })

  test('does not write what people typed into its log', async () => {
    const running = await startEmbedded({ folder, durable: false })
    await assert.rejects(ask(running.ownerUrl, `select 'Ada Quince'::int`))
    await running.stop()
    assert.ok(!readFileSync(join(folder, 'postgres.log'), 'utf8').includes('Quince'))
  })
})

describe('after a crash the built-in database', () => {
  const folder = join(root, 'crash')

  test('is adopted when only Evenkeel was killed', async () => {
    const other = await startedElsewhere(folder, true)
    const pid = pidOf(folder)
    await assert.rejects(startEmbedded({ folder }), refusedWith(new RegExp(`already running .*process ${other.pid}`)))
    other.kill('SIGKILL')
    await once(other, 'exit')
    const adopted = await startEmbedded({ folder, durable: false })
    assert.equal(pidOf(folder), pid)
    await adopted.stop()
    assert.equal(isAlive(pid), false)
  })

  test('ends with a killed test run', { skip: !existsSync('/usr/bin/setpriv') && 'no setpriv here' }, async () => {
    const other = await startedElsewhere(folder, false)
    const pid = pidOf(folder)
    other.kill('SIGKILL')
    await once(other, 'exit')
    for (let tries = 0; isAlive(pid) && tries < 200; tries++) await sleep(10)
    assert.equal(isAlive(pid), false)
  })

  test('recovers when the server was killed', async () => {
    const running = await startEmbedded({ folder, durable: false })
    await ask(running.ownerUrl, 'create table t as select 1 as n')
    process.kill(pidOf(folder), 'SIGKILL')
    await running.stop()
    const again = await startEmbedded({ folder, durable: false })
    assert.deepEqual(await ask(again.ownerUrl, 'select n from t'), [{ n: 1 }])
    await again.stop()
  })

  test('is not misled by locks that name a stranger', async () => {
    const cluster = join(folder, 'postgres')
    writeFileSync(join(folder, 'evenkeel.lock'), `${process.ppid}\nanother boot 1\n`)
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.ppid}\n${cluster}\n1\n5432\n/tmp\n\n  1 1\nready\n`)
    const running = await startEmbedded({ folder, durable: false })
    await running.stop()
  })

  test('goes down with the process that forgot to stop it', async () => {
    const program = `
      import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded-postgres.ts'))}
      await startEmbedded({ folder: ${JSON.stringify(folder)}, durable: false })
      process.exit(3)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
    assert.deepEqual(await once(child, 'exit'), [3, null])
    const adoptedOrNew = await startEmbedded({ folder, durable: false })
    await adoptedOrNew.stop()
    assert.equal(await runningOwnerUrl(folder), null)
  })
})

describe('starting is refused in one sentence', () => {
  test('for a second Evenkeel in the same process', async () => {
    const folder = join(root, 'twice')
    const running = await startEmbedded({ folder, durable: false })
    await assert.rejects(startEmbedded({ folder }), refusedWith(/already running/))
    await running.stop()
  })

  test('for a data folder that cannot be made', async () => {
    const file = join(root, 'a-file')
    writeFileSync(file, '')
    await assert.rejects(startEmbedded({ folder: join(file, 'data') }), refusedWith(/cannot be written/))
  })

  test('for a data folder that belongs to someone else', { skip: isRoot && 'root may write everywhere' }, async () => {
    const folder = join(root, 'closed')
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    await assert.rejects(startEmbedded({ folder }), refusedWith(/cannot be written/))
  })

  test('for data of another PostgreSQL version', async () => {
    const folder = join(root, 'old')
    mkdirSync(join(folder, 'postgres'), { recursive: true })
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
    await assert.rejects(startEmbedded({ folder }), refusedWith(/written by PostgreSQL 17 .* brings 18/))
    assert.equal(existsSync(join(folder, 'evenkeel.lock')), false)
  })

  test('for a full disk', { skip: !isRoot && 'only root can make a small disk' }, async t => {
    const folder = join(root, 'small-disk')
    mkdirSync(folder)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=30m', 'tmpfs', folder])
    if (mounted.status !== 0) return t.skip('no mount here')
    try {
      await assert.rejects(startEmbedded({ folder }), refusedWith(/is full: free at least 100 MB/))
    } finally {
      spawnSync('umount', [folder])
    }
  })
})
