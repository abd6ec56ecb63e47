import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { tokenHash } from '../src/platform/server/perform.ts'
import { asOwner, newId, startServer, untilReady } from './sudden-end.ts'

const PORT = 22_000 + (process.pid % 2000)
const HERE = `http://127.0.0.1:${PORT}`
const TOKEN = 'a-token-of-a-director-of-the-built-server'

/** A post office that takes every letter and keeps its words. */
async function postOffice(letters: string[]): Promise<{ port: number, close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    let letter: string | null = null
    const say = (line: string): void => { socket.write(`${line}\r\n`) }
    say('220 post')
    socket.setEncoding('utf8')
    socket.on('data', (words: string) => {
      if (letter !== null) {
        letter += words
        if (!letter.endsWith('\r\n.\r\n')) return
        letters.push(letter)
        letter = null
        return say('250 kept')
      }
      if (words.startsWith('DATA')) {
        letter = ''
        return say('354 go on')
      }
      say(words.startsWith('QUIT') ? '221 bye' : '250 yes')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  return { port: at !== null && typeof at === 'object' ? at.port : 0, close: () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  } }
}

/** What the tests on the sources cannot see: a library that was packed with the server, or is read by it later, and misses something. */
describe('the built server', () => {
  const letters: string[] = []
  let folder = ''
  let post: { port: number, close: () => void }
  let server: ChildProcess

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-built-'))
    post = await postOffice(letters)
    server = startServer(folder, PORT, { SMTP_URL: `smtp://127.0.0.1:${post.port}`, EVENKEEL_DEMO: 'on' })
    await untilReady(server, PORT)
    const [clinic, staff] = [newId(), newId()]
    await asOwner(folder, async client => {
      await client.query(`insert into clinic (clinic_id, name, created_at) values ($1, 'Harbor Street', now())`, [clinic])
      await client.query(`insert into staff_member (clinic_id, id, name, email, roles, created_at) values ($1, $2, 'Robin', 'robin@harbor.example', '{director}', now())`, [clinic, staff])
      await client.query(`insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at, proven_at)
        values ($1, $2, $3, 'staff', $4, true, 'test', now(), now() + interval '1 hour', now() + interval '1 day', now() + interval '1 hour')`, [clinic, newId(), tokenHash(TOKEN), staff])
    })
  })

  after(async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
    post.close()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = async (name: string, body: object): Promise<{ status: number, words: string }> => {
    const answer = await fetch(`${HERE}/api/${name}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie: `evenkeel=${TOKEN}`, 'idempotency-key': newId() } })
    return { status: answer.status, words: await answer.text() }
  }

  it('gives the pages and their parts, packed or not, and a clear no for what is not there', async () => {
    const part = (await readdir('dist/web/assets')).find(name => name.endsWith('.js')) ?? ''
    for (const packed of ['br', 'gzip', 'identity']) {
      for (const [path, type] of [['/', /^text\/html/], ['/staff/today', /^text\/html/], [`/assets/${part}`, /javascript/], ['/keel.webmanifest', /manifest\+json/]] as const) {
        const answer = await fetch(HERE + path, { headers: { 'accept-encoding': packed } })
        assert.equal(answer.status, 200, `${path} ${packed}`)
        assert.match(answer.headers.get('content-type') ?? '', type)
      }
    }
    for (const path of ['/assets/nothing.js', '/assets/', '/assets', '/assets/../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/nothing']) {
      assert.equal((await fetch(HERE + path)).status, 404, path)
    }
  })

  it('describes its actions', async () => {
    assert.match(await fetch(`${HERE}/openapi.json`).then(answer => answer.text()), /"\/api\/client\.find"/)
  })

  it('asks for a passkey, and draws what a code app scans', async () => {
    const passkey = await ask('sign-in.new-passkey-options', {})
    assert.equal(passkey.status, 200, passkey.words)
    assert.match(passkey.words, /"challenge":"/)
    const factor = await ask('sign-in.start-second-factor', {})
    assert.equal(factor.status, 200, factor.words)
    assert.match(factor.words, /<svg /)
  })

  it('sends mail by its jobs', async () => {
    const invited = await ask('staff.invite', { name: 'Sam', email: 'sam@harbor.example', roles: ['therapist'], language: 'en' })
    assert.equal(invited.status, 200, invited.words)
    for (const deadline = Date.now() + 90_000; letters.length === 0 && Date.now() < deadline;) await pause(100)
    assert.match(letters[0] ?? 'no letter', /sam@harbor\.example/)
  })

  it('lets the invented people of the demo move in', async () => {
    const opened = await ask('demo.open', {})
    assert.equal(opened.status, 200, opened.words)
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(200)) {
      const { share } = JSON.parse((await ask('demo.open', {})).words)
      if (share > 0) return
    }
    assert.fail('nobody moved in')
  })
})
