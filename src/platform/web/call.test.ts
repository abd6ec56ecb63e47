import assert from 'node:assert/strict'
import { afterEach, describe, it, mock } from 'node:test'
import { Problem } from './problem.ts'

// The browser has these; the call only listens for somebody touching the screen.
Object.assign(globalThis, { addEventListener: () => undefined })
const { call, setDoorkeeper } = await import('./call.ts')
const { isReached } = await import('./reach.ts')

interface RecordInquiry {
  readonly name: 'referral.record'
  readonly types?: { readonly input: { readonly name: string }, readonly output: { readonly id: string } }
}

const sent: { url: string, headers: Record<string, string>, body: string }[] = []

/** Answers each fetch in turn; an Error is a cut line. */
const server = (...answers: (Response | Error)[]): void => {
  sent.length = 0
  mock.method(globalThis, 'fetch', async (url: string, options: { headers: Record<string, string>, body: string }) => {
    sent.push({ url, headers: options.headers, body: options.body })
    const answer = answers.shift()
    if (answer instanceof Response) return answer
    throw answer ?? new TypeError('Failed to fetch')
  })
}

const problem = (status: number, facts: object): Response =>
  new Response(JSON.stringify(facts), { status, headers: { 'content-type': 'application/problem+json' } })

const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const cause = await work.then(() => null, (thrown: unknown) => thrown)
  if (!(cause instanceof Problem)) throw new Error('expected a problem')
  return cause
}

afterEach(() => mock.restoreAll())

describe('a call', () => {
  it('posts to the action by its name, with the version the person saw', async () => {
    server(Response.json({ id: 'r1' }))
    const answer = await call<RecordInquiry>('referral.record', { name: 'A' }, { key: 'k1', ifMatch: 3 })
    assert.deepEqual(answer, { id: 'r1' })
    assert.equal(sent[0]?.url, '/api/referral.record')
    assert.equal(sent[0]?.body, '{"name":"A"}')
    assert.equal(sent[0]?.headers['idempotency-key'], 'k1')
    assert.equal(sent[0]?.headers['if-match'], '"3"')
    assert.match(sent[0]?.headers['accept-language'] ?? '', /^e[ns]$/u)
  })

  it('tries again after a cut line with the same key', async () => {
    server(new TypeError('Failed to fetch'), Response.json({ id: 'r1' }))
    await call<RecordInquiry>('referral.record', { name: 'A' }, { key: 'k1' })
    assert.deepEqual(sent.map(({ headers }) => headers['idempotency-key']), ['k1', 'k1'])
  })

  it('knows from its last answer, a refusal too, whether the clinic can be reached', async () => {
    const reached: boolean[] = []
    for (const answer of [Response.json({ id: 'r1' }), new TypeError('Failed to fetch'), problem(403, { code: 'no' }), new TypeError('Failed to fetch'), Response.json({ id: 'r1' })]) {
      server(answer)
      await call<RecordInquiry>('referral.record', { name: 'A' }).catch(() => undefined)
      reached.push(isReached())
    }
    assert.deepEqual(reached, [true, false, true, false, true])
  })

  it('takes the answer to what was asked before the app was there, and asks itself when that found no way', async () => {
    server(Response.json({ id: 'second' }))
    const asked = (first: Promise<Response>): Promise<{ readonly id: string }> => call<RecordInquiry>('referral.record', { name: 'A' }, { asked: first })
    assert.deepEqual(await asked(Promise.resolve(Response.json({ id: 'first' }))), { id: 'first' })
    assert.equal(sent.length, 0)
    assert.deepEqual(await asked(Promise.reject(new TypeError('Failed to fetch'))), { id: 'second' })
    assert.equal(sent.length, 1)
  })

  it('never sends twice what has no key', async () => {
    server(new TypeError('Failed to fetch'), Response.json({ id: 'r1' }))
    const cause = await refusal(call<RecordInquiry>('referral.record', { name: 'A' }))
    assert.equal(sent.length, 1)
    assert.equal(cause.code, 'network.offline')
    assert.equal(cause.offline, true)
  })

  it('throws the server’s no with its sentence, its fields and the record as it is now', async () => {
    server(problem(412, {
      title: 'Changed meanwhile', code: 'platform.changed-meanwhile', detail: 'Ana saved first.',
      fields: { name: 'Too long', other: 7 }, current: { version: 4 },
    }))
    const cause = await refusal(call<RecordInquiry>('referral.record', { name: 'A' }))
    assert.equal(cause.status, 412)
    assert.equal(cause.code, 'platform.changed-meanwhile')
    assert.equal(cause.sentence, 'Ana saved first.')
    assert.deepEqual(cause.fields, { name: 'Too long' })
    assert.deepEqual(cause.current, { version: 4 })
  })

  it('says something kind when the answer is no problem document', async () => {
    server(new Response('<html>Bad gateway</html>', { status: 502 }))
    const cause = await refusal(call<RecordInquiry>('referral.record', { name: 'A' }))
    assert.equal(cause.code, 'platform.failed')
    assert.notEqual(cause.sentence, '')
  })

  it('tells the doorkeeper when the sign-in ended or was locked', async () => {
    const told: string[] = []
    setDoorkeeper({ onSignedOut: () => told.push('out'), onLocked: () => told.push('locked') })
    server(problem(401, {}), problem(423, { code: 'sign-in.locked' }), problem(423, { code: 'note.signed' }))
    for (let i = 0; i < 3; i += 1) await refusal(call<RecordInquiry>('referral.record', { name: 'A' }))
    assert.deepEqual(told, ['out', 'locked'])
  })

  it('answers nothing for an empty answer', async () => {
    server(new Response(null, { status: 204 }))
    assert.equal(await call<RecordInquiry>('referral.record', { name: 'A' }), undefined)
  })
})
