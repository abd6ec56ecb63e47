import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { z } from 'zod'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { policyFor } from '../pure/policy.ts'
import { command, nothing } from './action.ts'
import { createSite } from './http.ts'

const SAID = 'Ana Prado drank on Friday'

const breaks = command({
  name: 'test.breaks', input: z.object({ words: z.string().max(80) }), subject: nothing, allow: policyFor<'director' | 'nobody'>()('director', 'nobody'), output: z.object({}),
  run: async ({ input }) => { throw new Error(`could not write "${input.words}"`) },
})

describe('the log', () => {
  let clinic: TestClinic
  const lines: string[] = []
  const log = pino({ level: 'trace', base: null }, new Writable({ write(line, _encoding, done) { lines.push(String(line)); done() } }))
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('says which action broke and where in our code, and no word of what was sent, at its most talkative', async () => {
    const site = await createSite({ engine: clinic.engine, slice: { actions: [breaks], refusals: {}, jobs: [] }, log, publicUrl: 'http://localhost:8080', version: '0', webFolder: '/nowhere', pages: {} })
    try {
      const headers = { 'idempotency-key': 'one-intent-of-mine', 'user-agent': SAID }
      const send = (url: string, payload: object) => site.inject({ method: 'POST', url, headers, payload })
      const broken = await send('/api/test.breaks', { words: SAID })
      assert.deepEqual([broken.statusCode, broken.json().code, broken.body.includes('Ana')], [500, 'platform.bug', false])
      await send('/api/test.breaks', { words: `${SAID} `.repeat(40) })
      await send(`/api/${encodeURIComponent(SAID)}`, {})
      await site.inject({ url: `/staff/clients?said=${encodeURIComponent(SAID)}` })
      assert.equal(lines.length, 1)
      assert.match(lines.join(''), /"route":"\/api\/test\.breaks","name":"Error","stack":"\s+at /u)
      assert.doesNotMatch(decodeURIComponent(lines.join('')), /Ana|Prado|Friday/u)
    } finally {
      await site.close()
    }
  })

  it('hears from a browser which rule stopped a page, and not what stood on it', async () => {
    lines.length = 0
    const site = await createSite({ engine: clinic.engine, slice: { actions: [breaks], refusals: {}, jobs: [] }, log, publicUrl: 'http://localhost:8080', version: '0', webFolder: '/nowhere', pages: {} })
    try {
      const said = (report: object) => site.inject({ method: 'POST', url: '/refused-by-browser', headers: { 'content-type': 'application/csp-report' }, payload: JSON.stringify({ 'csp-report': report }) })
      const policy = String((await site.inject({ url: '/healthz' })).headers['content-security-policy'])
      assert.match(policy, /report-uri \/refused-by-browser/u)
      assert.equal((await said({ 'effective-directive': 'script-src-attr', 'script-sample': SAID, 'document-uri': `/staff/${SAID}` })).statusCode, 204)
      for (const directive of ['script-src-attr', 'made-up-src', SAID]) assert.equal((await said({ 'effective-directive': directive })).statusCode, 204)
      assert.deepEqual(lines.map(line => JSON.parse(line).directive), ['script-src-attr'])
      assert.doesNotMatch(lines.join(''), /Ana|Prado/u)
    } finally {
      await site.close()
    }
  })
})
