import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { keepDraft } from './keep-draft.ts'
import { myDraft } from './my-draft.ts'
import { recordInquiry } from './record-inquiry.ts'
import { motherCalls } from './referral.examples.ts'
import { showInquiry } from './show-inquiry.ts'

// A link used twice, on two phones or after its time, and another client's packet: assessment/packet/packet-link.test.ts; the link of the waiting list: still-waiting.test.ts.
describe('what goes wrong at a first call', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))
  const record = (card: object) => clinic.act(recordInquiry, { ...motherCalls, newPerson: true, ...card }, clinic.staff.intake)
  const fieldsOf = async (card: object): Promise<object> => {
    try {
      await record(card)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'platform.input-invalid') return Object(error.current)
      throw error
    }
    return {}
  }
  for (const [what, field, card] of [
    ['letters where an age belongs', 'age', { birthDate: null, age: 'thirty' }], ['an age nobody reaches', 'age', { birthDate: null, age: 121 }], ['half a year of age', 'age', { birthDate: null, age: 12.5 }],
    ['a day no calendar has', 'birthDate', { birthDate: '1990-02-30' }], ['letters where a date belongs', 'birthDate', { birthDate: 'May' }], ['an address without an at sign', 'email', { email: 'rosa' }],
    ['a name of blanks', 'givenName', { givenName: '   ' }], ['a name without an end', 'familyName', { familyName: 'x'.repeat(101) }], ['a story without an end', 'reason', { reason: 'x'.repeat(10_001) }],
  ] as const) {
    it(`marks the field: ${what}`, async () => assert.deepEqual(Object.keys(await fieldsOf(card)), [field]))
  }

  it('takes today as a birth date and refuses tomorrow', async () => {
    assert.equal(await refusedWith(record({ birthDate: '2026-03-03' })), 'client.born-in-the-future')
    assert.equal(await refusedWith(record({ birthDate: '2026-03-02', familyName: 'Newborn' })), 'not refused')
  })

  it('keeps a reason of 5,000 characters, emoji and lines as they were said', async () => {
    const reason = `${'He has not slept for days. '.repeat(190)}\n¿Qué hago? 😔👨‍👩‍👧 <b>"'; drop table client;--`.slice(0, 5000).trim()
    const { id } = await record({ reason, givenName: 'Zoë 🌻', familyName: 'O’Neill-Ñandú' })
    const shown = await clinic.act(showInquiry, { id }, clinic.staff.intake)
    assert.deepEqual([shown.reason, shown.clientName], [reason, 'Zoë 🌻 O’Neill-Ñandú'])
  })

  it('finds the card of a closed browser again, and never lets a second window write over it unseen', async () => {
    const by = clinic.staff['front-desk']
    const first = await clinic.act(keepDraft, { words: 'Ana', since: null }, by)
    clinic.at('2026-03-02T15:00:01.000Z')
    assert.equal(await refused(keepDraft, { words: 'Bo', since: null }, by), 'referral.card-elsewhere')
    assert.equal(await refused(keepDraft, { words: '', since: null }, by), 'referral.card-elsewhere')
    assert.equal((await clinic.act(myDraft, {}, by)).words, 'Ana')
    const more = await clinic.act(keepDraft, { words: 'Ana Vega', since: first.changedAt }, by)
    assert.notEqual(more.changedAt, first.changedAt)
    await clinic.act(recordInquiry, { ...motherCalls, newPerson: true, familyName: 'Second', draftSince: first.changedAt }, by)
    assert.equal((await clinic.act(myDraft, {}, by)).words, 'Ana Vega', 'the card of the other window stays')
    await clinic.act(recordInquiry, { ...motherCalls, newPerson: true, familyName: 'Third', draftSince: more.changedAt }, by)
    assert.equal((await clinic.act(myDraft, {}, by)).words, '')
    clinic.at('2026-03-02T15:00:00.000Z')
  })
})
