// `npm run bench`: the daily actions with everything switched on, against the bare limit on the same machine in the same run.
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chartJson } from '../src/apps/chart/chart.store.ts'
import { weekAsJson } from '../src/pathway/schedule/week.store.ts'
import { clientsNamed } from '../src/people/client/client.store.ts'
import { runningOwnerUrl } from '../src/platform/server/embedded-postgres.ts'
import { statementsOf } from './capture.ts'
import { childrenOf, measure, median, once, type Ask, type Figures } from './measure.ts'
import { measurePlacement } from './placement.ts'
import { fillStore, type BenchStore } from './store.ts'

const REPEATS = 3
/** Calls before anything is measured. */
const WARM_UP = 400
const quick = process.argv.includes('--quick')
/** `--clients 2000` measures a smaller store and leaves out the growth. */
const asked = Number(process.argv[process.argv.indexOf('--clients') + 1])
const clients = process.argv.includes('--clients') && asked > 0 ? asked : quick ? 300 : 10_000
/** `--only acf` measures these actions alone, by their first letters. */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] ?? '' : null
const now = new Date().toISOString()
const PORT = 19_000 + (process.pid % 900)

/** As `npm start` runs it. */
const SERVER = ['--max-semi-space-size=4', '--max-old-space-size=512', 'dist/server/main.js']
const SERVER_ENV = { MALLOC_MMAP_THRESHOLD_: String(16 * 1024 * 1024), NODE_COMPILE_CACHE: 'dist/server/compiled' }

/** Two cores: what answers over HTTP has the first, the database the second; who asks takes what is left of both. */
const pinned = existsSync('/usr/bin/taskset') && cpus().length > 1
const onFirstCore = (file: string, args: readonly string[], stdio: StdioOptions, env = process.env): ChildProcess =>
  pinned ? spawn('/usr/bin/taskset', ['-c', '0', file, ...args], { stdio, env }) : spawn(file, args, { stdio, env })

/** The postmaster was born on the server's core; those it starts from now on follow it, those it has are moved too. */
function moveToSecondCore(postmaster: number): void {
  if (pinned) for (const pid of [postmaster, ...childrenOf(postmaster)]) spawnSync('/usr/bin/taskset', ['-a', '-c', '-p', '1', String(pid)])
}

async function start(folder: string): Promise<ChildProcess> {
  const server = onFirstCore(process.execPath, SERVER, 'ignore',
    { ...process.env, ...SERVER_ENV, PORT: String(PORT), EVENKEEL_DATA: folder, EVENKEEL_LOG: 'silent', DATABASE_URL: '', EVENKEEL_DEMO: 'off' })
  for (let i = 0; i < 400; i += 1) {
    if (await fetch(`http://127.0.0.1:${PORT}/readyz`).then(({ ok }) => ok, () => false)) return server
    await pause(50)
  }
  throw new Error('The server was not ready in 20 seconds.')
}

const postmasterOf = (folder: string): number => {
  const found = ['postgres', 'postgres/data', 'pg'].map(name => join(folder, name, 'postmaster.pid')).find(existsSync)
  return found === undefined ? 0 : Number(readFileSync(found, 'utf8').split('\n')[0])
}

const program = async (ask: (name: string, body: object) => Ask): Promise<string> => {
  const { programs } = JSON.parse(await once(PORT, ask('clinic.show', {})))
  return programs[0].id
}

interface Operation {
  readonly name: string, readonly ours: Ask, readonly bare: { text: string, values: unknown[], from: string[] }[] | null, readonly bareBody: () => string, readonly calls: number
  /** One person at a time: tries of one password are refused while another is looked at. */
  readonly alone?: boolean
}

const values = (sent: Awaited<ReturnType<typeof statementsOf>>, from: string[] = []) => sent.map(statement => ({ ...statement, from }))

async function operations(store: BenchStore, as: (token: () => string) => (name: string, body: (() => object) | object) => Ask): Promise<Operation[]> {
  const staff = as(inTurn(store.tokens))
  const client = as(() => store.clientToken)
  const programId = await program(staff)
  const someone = (): string => store.clients[Math.floor(Math.random() * store.clients.length)] ?? ''
  const phq = { q1: 2, q2: 2, q3: 1, q4: 2, q5: 1, q6: 1, q7: 1, q8: 1, q9: 0, difficulty: 1 }
  const none = (): string => '{}'
  const group = inTurn(store.groups)
  let day = 0
  return [
    { name: 'a create client', calls: 400, ours: staff('client.record', () => ({ givenName: 'Nova', familyName: `New ${day += 1}` })), bareBody: () => JSON.stringify({ id: randomUUID(), part: randomUUID().slice(0, 8) }),
      bare: [{ text: `insert into client (clinic_id, client_id, given_name, family_name, created_at) values ($1, $2, 'Nova', 'New', now())`, values: [store.clinicId, ''], from: ['', 'id'] },
        { text: `insert into client_name_part (clinic_id, part, client_id) values ($1, 'nova', $2), ($1, $3, $2)`, values: [store.clinicId, '', ''], from: ['', 'id', 'part'] }] },
    { name: 'b submit PHQ-9', calls: 400, ours: staff('assessment.submit-measure', () => ({ clientId: someone(), instrument: 'phq-9', answers: phq })), bareBody: () => JSON.stringify({ id: randomUUID(), clientId: someone() }),
      bare: [{ text: `insert into measure (clinic_id, id, client_id, instrument, instrument_version, answers, total, band, given_by_kind, given_by, given_at)
        values ($1, $2, $3, 'phq-9', '1', $4, 11, 'moderate', 'staff', $3, now())`, values: [store.clinicId, '', '', JSON.stringify(phq)], from: ['', 'id', 'clientId', ''] },
      { text: 'select id, total, band, given_at from measure where clinic_id = $1 and client_id = $2', values: [store.clinicId, ''], from: ['', 'clientId'] }] },
    { name: 'c attendance of 12', calls: 200, ours: staff('session.mark-attendance', () => marked(group())), bareBody: () => JSON.stringify(group()),
      bare: [{ text: `insert into attendance (clinic_id, session_id, client_id, status, minutes, recorded_by, recorded_at) select $1, $2, unnest($3::uuid[]), 'present', 90, $1, now()
        on conflict (clinic_id, session_id, client_id) do update set minutes = excluded.minutes, recorded_at = excluded.recorded_at`, values: [store.clinicId, '', []], from: ['', 'sessionId', 'attendees'] }] },
    { name: 'd chart', calls: 600, ours: staff('chart.overview', () => ({ clientId: someone() })), bareBody: () => JSON.stringify({ clientId: someone() }),
      bare: values(await statementsOf(db => chartJson(db, store.clients[0] ?? '', now)), ['clientId']) },
    { name: 'e week of 60 x 12', calls: 200, ours: staff('schedule.week', { week: store.monday, programId }), bareBody: none,
      bare: values(await statementsOf(db => weekAsJson(db, { now, week: store.monday, programId, track: null, roomId: null, staffId: null, clientId: null }))) },
    { name: 'f search by name', calls: 600, ours: staff('client.find', { text: 'ana pra' }), bareBody: none, bare: values(await statementsOf(db => clientsNamed(db, ['ana', 'pra']))) },
    { name: 'today', calls: 300, ours: staff('today.show', {}), bareBody: none, bare: null },
    { name: 'check-in', calls: 300, bareBody: none, bare: null,
      ours: client('skills.check-in', () => ({ forDate: new Date(Date.now() - (day += 1) % 13 * 86_400_000).toISOString().slice(0, 10), at: now, mood: 6, stress: 4, craving: 2 })) },
    { name: 'save note', calls: 300, bareBody: none, bare: null, ours: savedNote(store) },
    { name: 'sign in', alone: true, calls: 60, bareBody: none, bare: null, ours: { path: '/api/sign-in.with-password', body: () => JSON.stringify({ ...store.password, device: 'bench' }), headers: { get 'idempotency-key'() { return randomUUID() } } } },
  ]
}

/** A facilitator writes on: one person's draft after the other, each saved over the version before it. */
function savedNote({ unwritten }: BenchStore): Ask {
  const words = { participation: 3, response: 'Spoke of the bus stop after the late shift and practised a refusal with the group.', progress: 'Used urge surfing twice this week.', risk: '', nextStep: 'Plan the Friday evening.', objectiveIds: [], interventions: '', tookPart: '', skills: [] }
  const versions = unwritten.map(() => 0)
  let turn = -1
  const at = (): number => turn % unwritten.length
  return {
    path: '/api/session.save-note',
    body: () => {
      turn += 1
      const { sessionId, clientId } = unwritten[at()] ?? {}
      return JSON.stringify({ sessionId, clientId, words })
    },
    headers: { get cookie() { return `evenkeel=${unwritten[at()]?.token ?? ''}` }, get 'idempotency-key'() { return randomUUID() },
      get 'if-match'() {
        const version = versions[at()] ?? 0
        versions[at()] = version + 1
        return `"${version}"`
      } },
  }
}

/** One after the other, round and round. */
const inTurn = <T>(list: readonly T[]): () => T => {
  let turn = -1
  return () => {
    turn = (turn + 1) % list.length
    const one = list[turn]
    if (one === undefined) throw new Error('There is nobody to take turns.')
    return one
  }
}

const marked = ({ sessionId, attendees }: BenchStore['groups'][number]) => ({ sessionId, marks: attendees.map(clientId => ({ clientId, status: 'present' })) })

const asker = (token: () => string) => (name: string, body: (() => object) | object): Ask => ({
  path: `/api/${name}`, body: () => JSON.stringify(typeof body === 'function' ? body() : body),
  headers: { get cookie() { return `evenkeel=${token()}` }, get 'idempotency-key'() { return randomUUID() } },
})

async function middle(run: () => Promise<Figures>, repeats: number): Promise<Figures> {
  const all: Figures[] = []
  for (let i = 0; i < repeats; i += 1) all.push(await run())
  const of = (key: keyof Figures): number => median(all.map(one => one[key]))
  return { p50: of('p50'), p95: of('p95'), perSecond: of('perSecond'), serverCpu: of('serverCpu'), databaseCpu: of('databaseCpu'), failed: Math.max(...all.map(one => one.failed)) }
}

async function bareServer(ownerUrl: string, store: BenchStore, list: readonly Operation[]): Promise<{ child: ChildProcess, port: number }> {
  const work = Object.fromEntries(list.flatMap(({ name, bare }) => bare === null ? [] : [[name[0] ?? '', bare]]))
  const child = onFirstCore(process.execPath, ['bench/bare-server.ts', JSON.stringify({ ownerUrl, clinicId: store.clinicId, work })], ['ignore', 'pipe', 'inherit'])
  const port = await new Promise<number>(resolve => child.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString()))))
  return { child, port }
}

const row = (name: string, connections: number, ours: Figures, bare: Figures | null): Record<string, string> => ({
  action: name, people: String(connections), 'p50 ms': ours.p50.toFixed(1), 'p95 ms': ours.p95.toFixed(1), 'per s': ours.perSecond.toFixed(0),
  'CPU µs server': ours.serverCpu.toFixed(0), 'CPU µs db': ours.databaseCpu.toFixed(0),
  'bare p95': bare === null ? '' : bare.p95.toFixed(1), 'bare CPU µs': bare === null ? '' : (bare.serverCpu + bare.databaseCpu).toFixed(0),
  'CPU ratio': bare === null ? '' : ((ours.serverCpu + ours.databaseCpu) / (bare.serverCpu + bare.databaseCpu)).toFixed(2),
  'rate ratio': bare === null ? '' : (ours.perSecond / bare.perSecond).toFixed(2), failed: String(ours.failed + (bare?.failed ?? 0)),
})

/** Every connection has asked it often enough to keep its plan: a server that runs for weeks is measured, not one that has just read its code. */
async function warmUp({ ours: ask, alone }: Operation, pids: { server: number, postmaster: number }): Promise<void> {
  await once(PORT, ask)
  if (alone !== true) await measure(PORT, ask, { ...pids, connections: 16, calls: quick ? WARM_UP / 4 : WARM_UP })
}

async function withStore<T>(size: { clinics: number, clients: number }, work: (store: BenchStore, about: { folder: string, server: number, postmaster: number, ownerUrl: string }) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  let server = await start(folder)
  try {
    const ownerUrl = await runningOwnerUrl(folder) ?? ''
    const store = await fillStore(ownerUrl, size)
    server.kill('SIGTERM')
    await new Promise(resolve => server.once('exit', resolve))
    const from = performance.now()
    server = await start(folder)
    process.stdout.write(`${size.clinics} clinics of ${size.clients}: ready again after ${((performance.now() - from) / 1000).toFixed(2)} s, ${(store.bytesPerClient / 1000).toFixed(1)} kB a client\n`)
    const postmaster = postmasterOf(folder)
    moveToSecondCore(postmaster)
    return await work(store, { folder, ownerUrl, server: server.pid ?? 0, postmaster })
  } finally {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

await withStore({ clinics: 1, clients }, async (store, { ownerUrl, ...pids }) => {
  const list = (await operations(store, asker)).filter(({ name }) => only === null || only.includes(name[0] ?? ''))
  const bare = await bareServer(ownerUrl, store, list)
  const rows: Record<string, string>[] = []
  for (const operation of list) {
    await warmUp(operation, pids)
    for (const connections of operation.alone === true ? [1] : [1, 16]) {
      const calls = quick ? Math.ceil(operation.calls / 8) : operation.calls
      const ours = await middle(() => measure(PORT, operation.ours, { ...pids, connections, calls }), quick ? 1 : REPEATS)
      const against: Ask = { path: `/${operation.name[0] ?? ''}`, headers: {}, body: operation.bareBody }
      const limit = operation.bare === null ? null
        : await middle(() => measure(bare.port, against, { server: bare.child.pid ?? 0, postmaster: pids.postmaster, connections, calls }), quick ? 1 : REPEATS)
      rows.push(row(operation.name, connections, ours, limit))
      process.stdout.write(`${operation.name} x${connections}: p50 ${ours.p50.toFixed(1)} ms\n`)
    }
  }
  bare.child.kill('SIGTERM')
  console.table(rows)
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pids.server}/status`, 'utf8'))?.[1]
  process.stdout.write(`Server resident after the run: ${(Number(resident) / 1024).toFixed(0)} MiB\n`)
})

if (only === null) console.table(measurePlacement())

if (!quick && only === null && clients === 10_000) {
  const growth: Record<string, string>[] = []
  for (const size of [{ clinics: 1, clients: 100 }, { clinics: 10, clients: 100 }, { clinics: 100, clients: 100 }]) {
    await withStore(size, async (store, pids) => {
      const line: Record<string, string> = { store: `${size.clinics} x ${size.clients}` }
      for (const operation of (await operations(store, asker)).filter(({ name }) => /^[def] |^today/.test(name))) {
        await once(PORT, operation.ours)
        line[operation.name] = (await middle(() => measure(PORT, operation.ours, { ...pids, connections: 1, calls: 150 }), REPEATS)).p50.toFixed(2)
      }
      growth.push(line)
    })
  }
  console.table(growth)
}
