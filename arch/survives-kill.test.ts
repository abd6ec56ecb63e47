import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Made } from '../src/people/ids.words.ts'
import { tokenHash } from '../src/platform/server/perform.ts'
import { asOwner, endSuddenly, newId, startServer, untilReady } from './sudden-end.ts'

const ROUNDS = 20
const PORT = 18_000 + (process.pid % 2000)
const TOKEN = 'a-token-for-the-test-of-sudden-ends'

async function foundClinic(folder: string): Promise<void> {
  const [clinic, staff, now] = [newId(), newId(), new Date().toISOString()]
  await asOwner(folder, async client => {
    await client.query('insert into clinic (clinic_id, name, created_at) values ($1, $2, $3)', [clinic, 'Harbor Street', now])
    await client.query(`insert into staff_member (clinic_id, id, name, email, roles, created_at) values ($1, $2, 'Robin', 'robin@harbor.example', '{intake}', $3)`, [clinic, staff, now])
    await client.query(`insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at)
      values ($1, $2, $3, 'staff', $4, true, 'test', $5, $5::timestamptz + interval '1 hour', $5::timestamptz + interval '1 day')`, [clinic, newId(), tokenHash(TOKEN), staff, now])
  })
}

/** Writes as fast as it can until told to stop; answers the ids the server said yes to. */
async function writing(stop: { now: boolean }): Promise<string[]> {
  const acknowledged: string[] = []
  while (!stop.now) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/client.record`, { method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newId(), cookie: `evenkeel=${TOKEN}` },
      body: JSON.stringify({ givenName: 'Ada', familyName: `Round ${acknowledged.length}` }) }).catch(() => undefined)
    const made = Made.safeParse(answer?.ok === true ? await answer.json().catch(() => undefined) : undefined)
    if (made.success) acknowledged.push(made.data.id)
    if (answer === undefined) await pause(5)
  }
  return acknowledged
}

describe('a clinic whose server is killed in the middle of its work', () => {
  let folder: string
  let server: ChildProcess
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-kill-'))
    server = startServer(folder, PORT)
    await untilReady(server, PORT)
    await foundClinic(folder)
  })
  after(async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  })

  it(`loses no acknowledged write in ${ROUNDS} sudden ends of the server or its database, and its history stays whole`, { timeout: 900_000 }, async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const stop = { now: false }
      const writers = [writing(stop), writing(stop), writing(stop)]
      await pause(60 + round * 13)
      await endSuddenly(server, folder, round % 2 === 1)
      stop.now = true
      acknowledged.push(...(await Promise.all(writers)).flat())
      server = startServer(folder, PORT)
      await untilReady(server, PORT)
    }
    const { kept, faults } = await asOwner(folder, async client => ({
      kept: new Set((await client.query('select client_id from client')).rows.map(row => row.client_id)),
      faults: (await client.query('select * from app.audit_faults()')).rows,
    }))
    assert.ok(acknowledged.length > ROUNDS, `only ${acknowledged.length} writes were acknowledged`)
    assert.deepEqual(acknowledged.filter(id => !kept.has(id)), [])
    assert.deepEqual(faults, [])
  })
})
