import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { programTemplates } from '../src/people/clinic/templates.ts'
import { tokenHash } from '../src/platform/server/perform.ts'
import { asOwner, endSuddenly, newId, startServer, untilReady } from './sudden-end.ts'

const ROUNDS = 6
const PORT = 20_000 + (process.pid % 2000)
const TOKEN = 'a-token-of-whoever-signs-when-it-ends'
const SESSIONS = 36
const SEATS = 12

/** A session whose twelve notes are written and not signed. */
interface Written { readonly sessionId: string, readonly clientIds: readonly string[] }

/** A clinic with sessions of twelve, each note in words of its own, and somebody signed in who wrote them. */
async function clinicWithNotes(folder: string): Promise<Written[]> {
  const [clinic, site, program, staff, now] = [newId(), newId(), newId(), newId(), new Date().toISOString()]
  const people = Array.from({ length: SEATS }, () => ({ clientId: newId(), episodeId: newId() }))
  return asOwner(folder, async client => {
    await client.query('begin')
    await client.query('insert into clinic (clinic_id, name, created_at) values ($1, $2, $3)', [clinic, 'Harbor Street', now])
    await client.query(`insert into site (clinic_id, id, name, time_zone) values ($1, $2, 'Harbor', 'America/New_York')`, [clinic, site])
    await client.query(`insert into program (clinic_id, id, site_id, name, created_at) values ($1, $2, $3, 'Evening', $4)`, [clinic, program, site, now])
    await client.query(`insert into program_version (clinic_id, program_id, version, definition, effective_from) values ($1, $2, 1, $3, '2026-01-01')`, [clinic, program, JSON.stringify(programTemplates[0]?.definition)])
    await client.query(`insert into staff_member (clinic_id, id, name, email, roles, created_at) values ($1, $2, 'Robin', 'robin@harbor.example', '{facilitator,therapist}', $3)`, [clinic, staff, now])
    await client.query(`insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at, proven_at)
      values ($1, $2, $3, 'staff', $4, true, 'test', $5, $5::timestamptz + interval '1 hour', $5::timestamptz + interval '1 day', $5::timestamptz + interval '1 hour')`, [clinic, newId(), tokenHash(TOKEN), staff, now])
    for (const [at, { clientId, episodeId }] of people.entries()) {
      await client.query('insert into client (clinic_id, client_id, given_name, family_name, created_at) values ($1, $2, $3, $4, $5)', [clinic, clientId, `Ada${at}`, `Round${at}`, now])
      await client.query(`insert into episode (clinic_id, id, client_id, program_id, program_version, therapist_id, track, admitted_on) values ($1, $2, $3, $4, 1, $5, 'evening', '2026-01-01')`, [clinic, episodeId, clientId, program, staff])
    }
    const made: Written[] = []
    for (let hour = 0; hour < SESSIONS; hour += 1) {
      const sessionId = newId()
      const starts = new Date(Date.parse(now) - (hour + 3) * 3_600_000).toISOString()
      await client.query(`insert into session (clinic_id, id, kind, program_id, topic, starts_at, ends_at) values ($1, $2, 'group', $3, 'x', $4, $4::timestamptz + interval '45 minutes')`, [clinic, sessionId, program, starts])
      await client.query('insert into session_staff (clinic_id, session_id, staff_id) values ($1, $2, $3)', [clinic, sessionId, staff])
      for (const { clientId, episodeId } of people) {
        await client.query(`insert into attendee (clinic_id, session_id, kind, client_id, episode_id) values ($1, $2, 'group', $3, $4)`, [clinic, sessionId, clientId, episodeId])
        await client.query(`insert into attendance (clinic_id, session_id, client_id, status, minutes, recorded_by, recorded_at) values ($1, $2, $3, 'present', 45, $4, $5)`, [clinic, sessionId, clientId, staff, now])
        const words = Array.from({ length: 10 }, () => randomBytes(4).toString('hex')).join(' ')
        await client.query(`insert into note (clinic_id, id, client_id, session_id, author_id, participation, response, started_at) values ($1, $2, $3, $4, $5, 3, $6, $7)`, [clinic, newId(), clientId, sessionId, staff, words, now])
      }
      made.push({ sessionId, clientIds: people.map(({ clientId }) => clientId) })
    }
    await client.query('commit')
    return made
  })
}

/** Signs session after session with one key for each until told to stop; adds which the server said yes to. */
async function signing(sessions: readonly Written[], stop: { now: boolean }, acknowledged: Set<string>): Promise<void> {
  for (const { sessionId, clientIds } of sessions) {
    if (stop.now) break
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/session.sign-notes`, { method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `sign-${sessionId}`, cookie: `evenkeel=${TOKEN}` },
      body: JSON.stringify({ sessionId, notes: clientIds.map(clientId => ({ clientId, version: 1 })) }) }).catch(() => undefined)
    if (answer?.ok === true && await answer.json().then(() => true, () => false)) acknowledged.add(sessionId)
  }
}

const signedBySession = (folder: string): Promise<Map<string, { notes: number, signatures: number }>> => asOwner(folder, async client => new Map((await client.query(
  `select n.session_id, count(*) filter (where n.signed_at is not null)::int as notes,
     (select count(*)::int from signature s join note m on m.id = s.document_id where m.session_id = n.session_id) as signatures
   from note n group by n.session_id`)).rows.map(row => [row.session_id, { notes: row.notes, signatures: row.signatures }])))

describe('a batch of notes whose signing is cut off', () => {
  let folder: string
  let server: ChildProcess
  let sessions: Written[] = []
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-kill-signing-'))
    server = startServer(folder, PORT)
    await untilReady(server, PORT)
    sessions = await clinicWithNotes(folder)
  })
  after(async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  })

  it(`is signed whole or not at all in ${ROUNDS} sudden ends, keeps what was acknowledged, and goes on with the same keys`, { timeout: 900_000 }, async () => {
    const acknowledged = new Set<string>()
    const share = Math.ceil(SESSIONS / ROUNDS)
    for (let round = 0; round < ROUNDS; round += 1) {
      const stop = { now: false }
      const mine = sessions.slice(round * share, (round + 1) * share)
      const signers = [signing(mine.slice(0, share / 2), stop, acknowledged), signing(mine.slice(share / 2), stop, acknowledged)]
      await pause(250 + round * 170)
      // However slow this machine is: the last end comes after a yes.
      while (round === ROUNDS - 1 && acknowledged.size === 0) await pause(20)
      await endSuddenly(server, folder, round % 2 === 1)
      stop.now = true
      await Promise.all(signers)
      server = startServer(folder, PORT)
      await untilReady(server, PORT)
      for (const [id, { notes, signatures }] of await signedBySession(folder)) {
        assert.ok(notes === 0 || notes === SEATS, `${notes} of ${SEATS} notes of one batch are signed`)
        assert.equal(signatures, notes, 'a signature without its note, or a note without its signature')
        if (acknowledged.has(id)) assert.equal(notes, SEATS, 'an acknowledged batch is gone')
      }
    }
    assert.ok(acknowledged.size > 0, 'nothing was acknowledged before an end')
    await signing(sessions, { now: false }, new Set())
    assert.deepEqual([...(await signedBySession(folder)).values()].filter(({ notes, signatures }) => notes !== SEATS || signatures !== SEATS), [])
  })
})
