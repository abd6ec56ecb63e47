import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTestClinic, type TestClinic } from '../../../../seed/test-clinic.ts'
import { openTestSite, type Answered, type Caller, type TestSite } from '../../../../seed/test-site.ts'
import { knownClient } from '../assessment.examples.ts'

const Sent = z.object({ url: z.string() })
const Bound = z.object({ kind: z.literal('client'), deviceKey: z.string() })
const Problem = z.looseObject({ code: z.string(), title: z.string(), detail: z.string().optional() })

const USED = 'This link was used, or a newer one was sent. It works once, on one device. Ask the clinic for a new one.'
const START = '2026-03-02T15:00:00.000Z'

describe('the link to the questions before the first visit, through HTTP', () => {
  let clinic: TestClinic
  let site: TestSite
  before(async () => {
    clinic = await openTestClinic()
    site = await openTestSite(clinic)
  })
  after(async () => {
    await site.close()
    await clinic.close()
  })
  const somebody = () => knownClient(clinic, { givenName: 'Maya', familyName: 'Ortega', birthDate: '1991-07-24' })
  const sent = async (clientId: string): Promise<string> => Sent.parse((await site.post('assessment.send-packet', { clientId }, clinic.staff.intake)).json).url.split('#')[1] ?? ''
  const look = (code: string) => site.post('sign-in.look-at-link', { code }, null)
  const bind = (code: string, more: object = {}) => site.post('sign-in.bind-device', { code, pin: '274915', birthDate: '1991-07-24', device: 'Chrome, Android', ...more }, null)
  const opened = async (clientId: string): Promise<string> => (await bind(await sent(clientId))).cookie ?? ''
  const packet = (clientId: string, by: Caller) => site.post('assessment.packet', { clientId }, by)
  const write = (clientId: string, by: Caller) => site.post('assessment.save-packet-part', { clientId, part: 'insurance', answers: { payer: 'Blue Harbor' } }, by)
  const said = ({ status, json }: Answered): unknown[] => {
    const { code, title, detail } = Problem.parse(json)
    return [status, code, detail ?? title]
  }

  it('looked at by a mail scanner stays good, opens the packet on the first phone, and says so to the second', async () => {
    const clientId = await somebody()
    const code = await sent(clientId)
    for (let i = 0; i < 3; i += 1) assert.equal((await look(code)).status, 200)
    const first = await bind(code)
    Bound.parse(first.json)
    assert.deepEqual([(await write(clientId, first.cookie)).status, (await packet(clientId, first.cookie)).status], [200, 200])
    assert.deepEqual([said(await look(code)), said(await bind(code))], [[410, 'link.used', USED], [410, 'link.used', USED]])
    assert.equal((await packet(clientId, first.cookie)).status, 200, 'the phone that has it keeps it')
  })

  it('opened on two phones at once is the packet of one, and the other is told', async () => {
    const clientId = await somebody()
    const code = await sent(clientId)
    const answers = await Promise.all([bind(code), bind(code)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 410])
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status)
    assert.ok(won && lost)
    assert.deepEqual([said(lost), lost.cookie, (await packet(clientId, won.cookie)).status], [[410, 'link.used', USED], null, 200])
  })

  it('gives way to a newer one, and a new phone lets the old one go without losing an answer', async () => {
    const clientId = await somebody()
    const old = await sent(clientId)
    const first = await opened(clientId)
    assert.deepEqual(said(await bind(old)), [410, 'link.used', USED])
    assert.equal((await write(clientId, first)).status, 200)
    const second = await opened(clientId)
    assert.equal((await packet(clientId, first)).status, 401)
    assert.deepEqual(z.looseObject({ answers: z.unknown() }).parse((await packet(clientId, second)).json).answers, { insurance: { payer: 'Blue Harbor' } })
  })

  it('after a day says that its time is over, and how to go on', async () => {
    const code = await sent(await somebody())
    clinic.at('2026-03-03T14:59:59.999Z')
    assert.equal((await look(code)).status, 200)
    clinic.at('2026-03-03T15:00:00.000Z')
    const late = [410, 'link.late', 'The time of this link is over. Ask the clinic for a new one.']
    assert.deepEqual([said(await look(code)), said(await bind(code))], [late, late])
    clinic.at(START)
  })

  it('is closed after five wrong birth dates, and a made-up one opens nothing', async () => {
    const code = await sent(await somebody())
    for (let i = 0; i < 5; i += 1) assert.equal(said(await bind(code, { birthDate: '1990-01-01' }))[1], 'link.answer-wrong')
    assert.deepEqual(said(await bind(code)), [410, 'link.too-many-answers', 'The answer was wrong too many times, so this link is closed. Ask the clinic for a new one.'])
    assert.deepEqual(said(await look('made-up-by-somebody-else')), [410, 'link.over', 'This link opens nothing. Ask the clinic for a new one.'])
  })

  it('never leads into somebody else\'s packet: another client\'s sign-in finds nothing, reads nothing and writes nothing', async () => {
    const [mine, theirs] = [await somebody(), await somebody()]
    const [me, them] = [await opened(mine), await opened(theirs)]
    assert.equal((await write(mine, me)).status, 200)
    const made_up = '00000000-0000-7000-8000-000000000009'
    for (const refused of [await packet(mine, them), await write(mine, them), await site.post('assessment.due-measures', { clientId: mine }, them),
      await site.post('assessment.submit-measure', { clientId: mine, instrument: 'phq-9', answers: { q1: 3 } }, them),
      await site.post('assessment.answer-consent', { clientId: mine, form: 'privacy', version: '1', language: 'en', answer: 'signed' }, them)]) {
      const nobody = await packet(made_up, them)
      assert.deepEqual([refused.status, said(refused)], [404, said(nobody)], 'the same answer as for a person that does not exist')
      assert.doesNotMatch(JSON.stringify(refused.json), /Blue Harbor/)
    }
    assert.equal((await packet(mine, null)).status, 401)
    assert.deepEqual(z.looseObject({ answers: z.unknown() }).parse((await packet(mine, me)).json).answers, { insurance: { payer: 'Blue Harbor' } })
    assert.deepEqual(z.looseObject({ answers: z.unknown() }).parse((await packet(theirs, them)).json).answers, {})
  })
})
