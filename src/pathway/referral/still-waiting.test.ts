import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { clientDetails } from '../../people/client/client-details.ts'
import { noticesToClient, waysOut } from '../../people/notice/notices-to-client.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { textMark } from '../../platform/server/text-gateway.ts'
import { perform } from '../../platform/server/perform.ts'
import { answerByLink, lookAtQuestion } from './answer-by-link.ts'
import { answerByText } from './answer-by-text.ts'
import { askStillWaiting } from './ask-still-waiting.ts'
import { inquiryList } from './inquiry-list.ts'
import type { InquiryCard } from './referral.words.ts'
import { recordedInquiry } from './referral.examples.ts'
import { showInquiry } from './show-inquiry.ts'
import { answerIn, isFresh } from './still-waiting.rules.ts'
import { waitForAPlace } from './wait-for-a-place.ts'

const Left = z.array(z.object({ channel: z.string(), payload: z.object({ to: z.string(), text: z.string() }) }))

describe('the words of an answer', () => {
  for (const [text, answer] of [
    ['1', 'yes'], [' 1. ', 'yes'], ['YES', 'yes'], ['Sí', 'yes'], ['si!', 'yes'], ['2', 'no'], ['No.', 'no'], ['3', 'not-me'], ['STOP', 'not-me'], ['Alto', 'not-me'], ['wrong number', 'not-me'],
    ['12', null], ['', null], ['yes please call me', null], ['I want to die', null], ['4', null],
  ] as const) it(`"${text}": ${answer ?? 'something else'}`, () => assert.equal(answerIn(text), answer))
})

describe('a signed request', () => {
  const now = '2026-03-02T15:00:00.000Z'
  for (const [at, fresh] of [['2026-03-02T14:50:00Z', true], ['2026-03-02T14:49:59Z', false], ['2026-03-02T15:10:00Z', true], ['2026-03-02T15:10:01Z', false]] as const) {
    it(`of ${at} is ${fresh ? 'fresh' : 'too old or from the future'}`, () => assert.equal(isFresh(at, now), fresh))
  }
})

describe('"still waiting?"', () => {
  let clinic: TestClinic
  let number = 1000
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const outside = async (action: Parameters<typeof perform>[1], body: object) => JSON.parse((await perform(clinic.engine, action, { body, by: { token: null }, idempotencyKey: clinic.engine.world.newId() })).json)
  const text = (from: string, words: string, secret = 'a secret of the test gateway', at = clinic.engine.world.now()) =>
    outside(answerByText, { from, text: words, at, signature: textMark(secret, `${at}\n${from}\n${words}`) })
  const payloads = async (clientId: string) => Left.parse(await clinic.inside(db =>
    db.$pickTables<'outbox'>().selectFrom('outbox').select(['channel', 'payload']).where('client_id', '=', clientId).execute()))
  const codes = async (clientId: string) => (await payloads(clientId)).map(({ payload }) => /#([\w-]+)/u.exec(payload.text)?.[1] ?? '')
  async function waiting(change: Partial<InquiryCard> = {}) {
    number += 1
    const phone = `212 555 ${number}`
    const made = await recordedInquiry(clinic, { familyName: `Waits${number}`, phone, email: null, language: 'en', ...change })
    await clinic.act(waitForAPlace, { id: made.id }, clinic.staff.intake)
    const asked = async (): Promise<string> => {
      const earlier = await codes(made.clientId)
      await clinic.act(askStillWaiting, { id: made.id }, clinic.staff.intake)
      return (await codes(made.clientId)).find(code => !earlier.includes(code)) ?? ''
    }
    return { ...made, phone, asked }
  }
  const shown = (id: string) => clinic.act(showInquiry, { id }, clinic.staff.intake)
  const calls = async (id: string) => (await clinic.act(myTasks, {}, clinic.staff.intake)).filter(({ aboutId }) => aboutId === id).map(({ reason }) => reason)

  it('says nothing of the person or the program, and gives three answers and a link', async () => {
    const { asked, clientId } = await waiting()
    await asked()
    const [{ channel, payload } = { channel: '', payload: { to: '', text: '' } }] = await payloads(clientId)
    assert.deepEqual([channel, payload.to], ['text', `+1212555${number}`])
    assert.doesNotMatch(payload.text, /Tom|Waits|Harbor|clinic|program|treat|drink|alcohol|therap|health|recover/iu)
    assert.match(payload.text, /1 for yes, 2 for no, 3 if this is not for you.*\/answer#[\w-]{24}/u)
  })

  it('answered 1 by text keeps the place, once', async () => {
    const { id, phone, asked } = await waiting()
    await asked()
    clinic.at('2026-03-02T16:00:00.000Z')
    assert.match((await text(phone, '1')).reply, /keep your place/u)
    const later = await shown(id)
    assert.deepEqual([later.stage, later.stillWaitingAt], ['waiting', '2026-03-02T16:00:00.000Z'])
    assert.match((await text(phone, '2')).reply, /988/u)
    clinic.at('2026-03-02T15:00:00.000Z')
    assert.deepEqual([(await shown(id)).saysNoAt, await calls(id)], [null, []])
  })

  it('answered 2 keeps the place until a human has called', async () => {
    const { id, phone, asked } = await waiting()
    await asked()
    assert.match((await text(phone, ' no. ')).reply, /call once/u)
    const later = await shown(id)
    assert.deepEqual([later.stage, later.saysNoAt, await calls(id)], ['waiting', '2026-03-02T15:00:00.000Z', ['referral.says-no']])
    const lines = await clinic.act(inquiryList, { show: 'waiting' }, clinic.staff.intake)
    assert.ok(lines.some(line => line.id === id && line.saysNoAt !== null))
    await asked()
    await text(phone, 'SI')
    assert.equal((await shown(id)).saysNoAt, null)
  })

  it('answered "not me" stops every message to that number', async () => {
    const { id, clientId, phone, asked } = await waiting()
    await asked()
    assert.match((await text(phone, 'STOP')).reply, /not write to this number again/u)
    assert.equal((await clinic.act(clientDetails, { clientId }, clinic.staff.intake)).mayLeaveMessage, false)
    assert.deepEqual([(await clinic.act(askStillWaiting, { id }, clinic.staff.intake)).told, await calls(id)], ['may-not', ['referral.not-their-number']])
  })

  it('keeps no other words, and says that nobody reads them', async () => {
    const { id, phone, clientId, asked } = await waiting()
    await asked()
    const { reply } = await text(phone, 'I do not want to live any more')
    assert.match(reply, /Nobody reads texts.*988.*Nadie lee.*988/u)
    assert.deepEqual([(await shown(id)).stage, (await shown(id)).saysNoAt, (await payloads(clientId)).length], ['waiting', null, 1])
  })

  it('is answered only through the gateway, and not by yesterday\'s request', async () => {
    const { id, phone, asked } = await waiting()
    await asked()
    assert.equal(await refusedWith(text(phone, '1', 'somebody guesses a secret')), 'referral.not-from-the-gateway')
    assert.equal(await refusedWith(text(phone, '1', undefined, '2026-03-01T15:00:00.000Z')), 'referral.not-from-the-gateway')
    const earlier = (await shown(id)).stillWaitingAt
    assert.match((await text('212 555 0000', '1')).reply, /Nobody reads/u)
    assert.equal((await shown(id)).stillWaitingAt, earlier)
  })

  it('is answered by the link too: looking spends nothing, the first answer counts, an old link is over', async () => {
    const { id, asked } = await waiting()
    const old = await asked()
    const code = await asked()
    assert.equal((await outside(lookAtQuestion, { code: old })).state, 'over')
    for (let i = 0; i < 3; i += 1) assert.deepEqual(await outside(lookAtQuestion, { code }), { state: 'open', language: 'en', phone: null })
    const [one, two] = await Promise.all([outside(answerByLink, { code, answer: 'no' }), outside(answerByLink, { code, answer: 'no' })])
    assert.deepEqual([one.state, two.state, await calls(id)], ['answered', 'answered', ['referral.says-no']])
    assert.deepEqual(await outside(answerByLink, { code, answer: 'yes' }), { state: 'answered' })
    assert.notEqual((await shown(id)).saysNoAt, null)
    assert.equal((await outside(lookAtQuestion, { code })).state, 'answered')
    assert.equal((await outside(answerByLink, { code: 'a'.repeat(24), answer: 'yes' })).state, 'over')
  })

  it('is over after fourteen days', async () => {
    const { id, asked } = await waiting()
    const code = await asked()
    clinic.at('2026-03-16T15:00:00.000Z')
    assert.equal((await outside(answerByLink, { code, answer: 'no' })).state, 'over')
    clinic.at('2026-03-02T15:00:00.000Z')
    assert.equal((await shown(id)).saysNoAt, null)
  })

  it('sends nothing where nothing is set up, and says which way is missing', async () => {
    const { id, clientId } = await waiting()
    const { engine } = clinic
    const bare = { ...engine, reach: { email: true, text: false } }
    const ask = await perform(bare, askStillWaiting, { body: { id }, by: { actor: clinic.staff.intake } })
    assert.equal(JSON.parse(ask.json).told, 'not-set-up')
    assert.deepEqual([await payloads(clientId), (await shown(id)).waitingAskedAt], [[], null])
    assert.deepEqual(JSON.parse((await perform(bare, waysOut, { body: {}, by: { actor: clinic.staff.intake } })).json), { email: true, text: false })
  })

  it('shows what left and what became of it, without its words, to this clinic only', async () => {
    const { clientId, asked } = await waiting({ email: 'tomas@example.org' })
    await asked()
    const notices = await clinic.act(noticesToClient, { clientId }, clinic.staff.intake)
    assert.deepEqual(notices.map(({ channel, state, kind }) => [channel, state, kind]).toSorted(), [['email', 'waiting', 'referral.still-waiting'], ['text', 'waiting', 'referral.still-waiting']])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(noticesToClient, { clientId }, elsewhere.staff.intake)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(noticesToClient, { clientId }, clinic.staff.biller)), 'platform.not-allowed')
  })
})
