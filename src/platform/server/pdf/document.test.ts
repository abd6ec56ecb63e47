import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { policyFor } from '../../pure/policy.ts'
import { document, nothing } from '../action.ts'
import { createSite } from '../http.ts'
import { createLog } from '../log.ts'

const CLIENT = '019a0000-0000-7000-8000-000000000001'

const letter = document({
  name: 'test.letter', input: z.object({ print: z.enum(['normal', 'large']) }), subject: nothing, allow: policyFor<'director' | 'nobody'>()('director', 'nobody'),
  about: () => [CLIENT],
  run: async ({ input }) => ({
    language: 'en' as const, print: input.print, file: 'letter', title: 'Letter', clinic: 'Harbor Street', about: null, notice: null, made: 'Today',
    parts: [{ kind: 'words' as const, text: 'Nothing about anybody.' }],
  }),
})

describe('a document', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is looked up like any other answer, and written into the history', async () => {
    const paper = await clinic.act(letter, { print: 'large' }, clinic.staff.director)
    assert.equal(paper.print, 'large')
    const rows = await clinic.inside(db => db.$pickTables<'audit'>().selectFrom('audit').select(['action', 'result', 'client_ids']).where('action', '=', 'test.letter').execute())
    assert.deepEqual(rows.map(({ action, result, client_ids }) => [action, result, client_ids]), [['test.letter', 'seen', [CLIENT]]])
  })

  it('is refused to who may not see it', async () => {
    assert.equal(await refusedWith(clinic.act(letter, { print: 'normal' }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })

  it('leaves as a file that names nobody, never kept by a browser, and is listed as PDF', async () => {
    const site = await createSite({ engine: clinic.engine, slice: { actions: [letter], refusals: {}, jobs: [] }, log: createLog('silent'),
      publicUrl: 'http://localhost:8080', version: '0', webFolder: '/nowhere', pages: {} })
    try {
      const answer = await site.inject({ method: 'POST', url: '/api/test.letter', payload: { print: 'normal' } })
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['content-type'], 'application/pdf')
      assert.equal(answer.headers['content-disposition'], 'attachment; filename="letter.pdf"')
      assert.equal(answer.headers['cache-control'], 'no-store')
      assert.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-')
      const { paths } = (await site.inject({ url: '/openapi.json' })).json()
      assert.deepEqual(Object.keys(paths['/api/test.letter'].post.responses[200].content), ['application/pdf'])
      assert.equal((await site.inject({ method: 'POST', url: '/api/test.letter', payload: { print: 'huge' } })).statusCode, 422)
    } finally {
      await site.close()
    }
  })
})
