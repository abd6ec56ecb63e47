import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { createLog } from './log.ts'
import { deliverOutbox, MOST_TRIES } from './outbox.ts'
import { isTextMark, sendText, textMark } from './text-gateway.ts'

const SECRET = 'shared between the two'
const message = { to: '+15550104477', text: 'Your appointment is on Monday.' }

/** A gateway as a clinic may have one; it answers as the test says and keeps what it was asked. */
async function gateway(): Promise<{ server: Server, url: string, asked: { request: IncomingMessage, body: string }[], answer: { status: number } }> {
  const asked: { request: IncomingMessage, body: string }[] = []
  const answer = { status: 202 }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    asked.push({ request, body })
    response.writeHead(answer.status, answer.status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end()
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, url: `http://desk:p%40ss@127.0.0.1:${address.port}/send`, asked, answer }
}

describe('the gateway for text messages', () => {
  let there: Awaited<ReturnType<typeof gateway>>
  before(async () => { there = await gateway() })
  after(() => { there.server.close() })
  const send = () => sendText({ url: there.url, secret: SECRET }, 'a-message', message)

  it('is given the message once, signed, with the name and password of its address', async () => {
    assert.equal(await send(), 'taken')
    const [{ request, body } = { request: undefined, body: '' }] = there.asked.splice(0)
    assert.deepEqual(JSON.parse(body), { id: 'a-message', ...message })
    assert.equal(request?.headers.authorization, `Basic ${Buffer.from('desk:p@ss').toString('base64')}`)
    assert.equal(isTextMark(SECRET, body, String(request?.headers['evenkeel-signature'])), true)
  })

  for (const [status, outcome] of [[200, 'taken'], [204, 'taken'], [400, 'refused'], [404, 'refused'], [408, 'not-delivered'], [429, 'not-delivered'], [500, 'not-delivered'], [503, 'not-delivered']] as const) {
    it(`that answers ${status}: ${outcome}`, async () => {
      there.answer.status = status
      assert.equal(await send(), outcome)
    })
  }

  it('is not followed to another address', async () => {
    there.answer.status = 302
    await assert.rejects(send())
  })
})

describe('a mark', () => {
  const good = textMark(SECRET, 'words')
  for (const [why, secret, words, given, holds] of [
    ['of the same words and secret', SECRET, 'words', good, true], ['of other words', SECRET, 'other', good, false], ['of another secret', 'another secret here', 'words', good, false],
    ['that is none', SECRET, 'words', '', false], ['of a clinic without a secret', undefined, 'words', good, false],
  ] as const) it(`${why} ${holds ? 'holds' : 'does not hold'}`, () => assert.equal(isTextMark(secret, words, given), holds))
})

describe('a text in the outbox', () => {
  let clinic: TestClinic
  let owner: pg.Pool
  let there: Awaited<ReturnType<typeof gateway>>
  const log = createLog('silent')
  const put = async (id: string, payload: object): Promise<void> => {
    await owner.query(`insert into outbox (clinic_id, id, channel, kind, payload, due_at) values ($1, $2, 'text', 'test', $3, now() - interval '1 minute')`, [clinic.clinicId, id, JSON.stringify(payload)])
  }
  const stateOf = async (id: string): Promise<{ sent: boolean, failed: string | null, attempts: number }> => {
    const { rows } = await owner.query('select sent_at is not null as sent, failed, attempts from outbox where id = $1', [id])
    return rows[0]
  }
  const ID = (n: number): string => `019a0000-0000-7000-8000-00000000000${n}`
  const deliver = (texts: { url: string, secret: string } | undefined) => deliverOutbox(owner, { smtpUrl: undefined, from: 'x@y.example', texts }, log)
  before(async () => {
    clinic = await openTestClinic()
    owner = new pg.Pool({ connectionString: clinic.ownerUrl, max: 2 })
    owner.on('error', () => {})
    there = await gateway()
  })
  after(async () => {
    there.server.close()
    await owner.end()
    await clinic.close()
  })

  it('stays and says so while there is no gateway', async () => {
    await put(ID(1), message)
    await deliver(undefined)
    assert.deepEqual(await stateOf(ID(1)), { sent: false, failed: 'no-text-service', attempts: 1 })
  })

  it('is sent, and tried again only when that can help', async () => {
    for (const [n, status, state] of [[2, 200, { sent: true, failed: null, attempts: 1 }], [3, 503, { sent: false, failed: 'not-delivered', attempts: 1 }], [4, 422, { sent: false, failed: 'refused', attempts: MOST_TRIES }]] as const) {
      there.answer.status = status
      await put(ID(n), message)
      await deliver({ url: there.url, secret: SECRET })
      assert.deepEqual(await stateOf(ID(n)), state)
    }
  })

  it('with a number no gateway could dial never leaves', async () => {
    there.answer.status = 200
    await put(ID(5), { to: '555 0101', text: 'x' })
    const soFar = there.asked.length
    await deliver({ url: there.url, secret: SECRET })
    assert.deepEqual([await stateOf(ID(5)), there.asked.length], [{ sent: false, failed: 'not-delivered', attempts: 1 }, soFar])
  })
})
