import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient, knownClient } from '../assessment.examples.ts'
import { dueMeasures } from '../due-measures.ts'
import { instrumentList } from '../instrument-list.ts'
import { allAnswered, theInstrument } from '../instruments/instrument.examples.ts'
import type { Answers } from '../instruments/instrument.words.ts'
import { measureHistory } from '../measure-history.ts'
import { showInstrument } from '../show-instrument.ts'
import { submitMeasure } from '../submit-measure.ts'
import { askInstrument } from './ask-instrument.ts'
import { checkImport, importInstrument } from './import-instrument.ts'
import { exportInstrument, instrumentShelf } from './instrument-shelf.ts'
import { freeVersion, known, stateOf } from './shelf.rules.ts'
import { switchInstrument } from './switch-instrument.ts'

const option = (value: number) => ({ valueCoding: { system: 'urn:own', code: String(value), display: `Answer ${value}` }, extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value }] })
const own = (questions: number, version = '2026') => ({
  resourceType: 'Questionnaire', status: 'active', language: 'en', title: 'Our scale', version,
  item: Array.from({ length: questions }, (_none, i) => ({ linkId: `s${i + 1}`, type: 'choice', text: `Statement ${i + 1}`, required: true, answerOption: [option(0), option(1), option(2)] })),
})

describe('whether an instrument is used', () => {
  for (const [shipped, wording, isOn, state] of [
    ['on', 'included', undefined, 'on'], ['on', 'included', false, 'off'], ['off', 'included', undefined, 'off'], ['off', 'included', true, 'on'],
    ['score-only', 'import', undefined, 'needs-wording'], ['score-only', 'import', true, 'needs-wording'],
  ] as const) {
    it(`shipped ${shipped}, wording ${wording}, switch ${isOn ?? 'untouched'}: ${state}`, () =>
      assert.equal(stateOf({ id: 'x', shipped, wording }, isOn === undefined ? [] : [{ instrument: 'x', isOn }]), state))
  }

  it('takes the newest copy of the clinic', () => {
    const pss = theInstrument('pss-10')
    const copies = [{ ...pss, version: 'a' }, { ...pss, version: 'b' }, { ...pss, id: 'ours', version: 'c' }]
    assert.deepEqual(known([pss], copies).map(({ id, version }) => `${id} ${version}`), ['pss-10 b', 'ours c'])
    assert.deepEqual([freeVersion('1', []), freeVersion('1', ['1']), freeVersion('1', ['1', '1-2'])], ['1', '1-2', '1-3'])
  })
})

describe('the shelf of instruments', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const give = (clientId: string, instrument: string, answers: Answers) => clinic.act(submitMeasure, { clientId, instrument, answers }, clinic.staff.therapist)
  const refused = (promise: Promise<unknown>) => refusedWith(promise)

  it('uses AUDIT, DAST-10 and WHO-5 only after a director said on what right, and stops when they say so', async () => {
    const clientId = await knownClient(clinic)
    const answers = allAnswered('who-5', 3)
    assert.equal(await refused(give(clientId, 'who-5', answers)), 'assessment.no-such-measure')
    assert.equal(await refused(clinic.act(switchInstrument, { instrument: 'who-5', on: true, why: 'x' }, clinic.staff.therapist)), 'platform.not-allowed')
    assert.equal(await refused(clinic.act(switchInstrument, { instrument: 'who-5', on: true, why: ' ' }, clinic.staff.director)), 'platform.input-invalid')
    await clinic.act(switchInstrument, { instrument: 'who-5', on: true, why: 'We are a public clinic.' }, clinic.staff.director)
    assert.equal((await give(clientId, 'who-5', answers)).total, 60)
    assert.ok((await clinic.act(instrumentList, {}, clinic.staff.therapist)).some(({ id }) => id === 'who-5'))
    const line = (await clinic.act(instrumentShelf, {}, clinic.staff.director)).find(({ id }) => id === 'who-5')
    assert.deepEqual([line?.state, line?.switched?.why, line?.switched?.byName], ['on', 'We are a public clinic.', 'Robin director'])
    await clinic.act(switchInstrument, { instrument: 'who-5', on: false, why: 'Nobody uses it.' }, clinic.staff.director)
    assert.equal(await refused(give(clientId, 'who-5', answers)), 'assessment.no-such-measure')
    const still = await clinic.act(showInstrument, { id: 'who-5' }, clinic.staff.therapist)
    assert.deepEqual([still.inUse, still.instrument.items.length], [false, 5])
  })

  it('asks a measure of whom the director says, and as often as they say', async () => {
    const { clientId } = await admittedClient(clinic)
    const { director, therapist } = clinic.staff
    const due = async () => (await clinic.act(dueMeasures, { clientId }, therapist)).map(({ instrument }) => instrument)
    assert.equal((await due()).includes('our-mood'), false)
    await clinic.act(importInstrument, { questionnaire: own(2), instrument: 'our-mood', licence: 'Ours' }, director)
    assert.equal((await due()).includes('our-mood'), false)
    assert.equal(await refused(clinic.act(askInstrument, { instrument: 'our-mood', asking: { of: ['everyone'], everyDays: 7 } }, therapist)), 'platform.not-allowed')
    assert.equal(await refused(clinic.act(askInstrument, { instrument: 'pss-10', asking: { of: ['everyone'], everyDays: 7 } }, director)), 'assessment.no-such-measure')
    assert.equal(await refused(clinic.act(askInstrument, { instrument: 'our-mood', asking: { of: ['everyone'], everyDays: 0 } }, director)), 'platform.input-invalid')
    await clinic.act(askInstrument, { instrument: 'our-mood', asking: { of: ['everyone'], everyDays: 7 } }, director)
    assert.ok((await due()).includes('our-mood'))
    await give(clientId, 'our-mood', { s1: 2, s2: 1 })
    assert.equal((await due()).includes('our-mood'), false)
    clinic.at('2026-03-09T15:00:00.000Z')
    assert.ok((await due()).includes('our-mood'))
    const line = (await clinic.act(instrumentShelf, {}, director)).find(({ id }) => id === 'our-mood')
    assert.deepEqual(line?.asking, { of: ['everyone'], everyDays: 7 })
    await clinic.act(switchInstrument, { instrument: 'dast-10', on: true, why: 'Not for money', asking: { of: ['everyone'], everyDays: 30 } }, director)
    assert.ok((await due()).includes('dast-10'))
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('scores a measure we may only score once the clinic brought its wording, and keeps older answers with theirs', async () => {
    const clientId = await knownClient(clinic)
    const gcq = theInstrument('pss-4')
    const copy = (version: string, words: string) => ({
      resourceType: 'Questionnaire', status: 'active', language: 'en', title: 'PSS-4', version,
      item: gcq.items.map(item => ({ linkId: item.id, type: 'choice', text: `${words} ${item.id}`, required: true, answerOption: [0, 1, 2, 3, 4].map(option) })),
    })
    assert.equal(await refused(clinic.act(switchInstrument, { instrument: 'pss-4', on: true, why: 'x' }, clinic.staff.director)), 'assessment.wording-missing')
    await clinic.act(importInstrument, { questionnaire: copy('1', 'First'), instrument: 'pss-4', licence: 'Letter of the author' }, clinic.staff.director)
    const first = await give(clientId, 'pss-4', Object.fromEntries(gcq.items.map(({ id }) => [id, 2])))
    assert.equal(first.total, 8)
    clinic.at('2026-03-02T16:00:00.000Z')
    await clinic.act(importInstrument, { questionnaire: copy('1', 'Second'), instrument: 'pss-4', licence: 'Letter of the author' }, clinic.staff.director)
    const [measure] = await clinic.act(measureHistory, { clientId, instrument: 'pss-4' }, clinic.staff.therapist)
    const then = await clinic.act(showInstrument, { id: 'pss-4', version: measure?.instrumentVersion ?? null }, clinic.staff.therapist)
    const now = await clinic.act(showInstrument, { id: 'pss-4' }, clinic.staff.therapist)
    assert.deepEqual([then.instrument.items[0]?.text.en, now.instrument.items[0]?.text.en, then.inUse, now.inUse], [`First ${gcq.items[0]?.id ?? ''}`, `Second ${gcq.items[0]?.id ?? ''}`, false, true])
  })

  it('takes over a questionnaire of the clinic, says what stands in the way, and never replaces what comes with its wording', async () => {
    const clientId = await knownClient(clinic)
    const director = clinic.staff.director
    const check = await clinic.act(checkImport, { questionnaire: own(3), instrument: 'our-scale' }, director)
    assert.deepEqual(check, { face: { title: 'Our scale', questions: 3, languages: ['en'], hasTotal: true }, problems: [] })
    const text = { ...own(1), item: [{ linkId: '1', type: 'text', text: 'Why?' }] }
    assert.deepEqual((await clinic.act(checkImport, { questionnaire: text, instrument: 'our-scale' }, director)).problems.map(({ code, question }) => [code, question]), [['instrument.import.question-type', '1']])
    assert.equal(await refused(clinic.act(importInstrument, { questionnaire: text, instrument: 'our-scale', licence: 'Ours' }, director)), 'instrument.import.question-type')
    assert.equal(await refused(clinic.act(importInstrument, { questionnaire: own(9), instrument: 'phq-9', licence: 'Ours' }, director)), 'assessment.comes-with-its-wording')
    assert.equal(await refused(clinic.act(importInstrument, { questionnaire: own(3), instrument: 'Our Scale!', licence: 'Ours' }, director)), 'platform.input-invalid')
    assert.equal(await refused(clinic.act(importInstrument, { questionnaire: own(3), instrument: 'our-scale', licence: 'Ours' }, clinic.staff.therapist)), 'platform.not-allowed')
    await clinic.act(importInstrument, { questionnaire: own(3), instrument: 'our-scale', licence: 'Ours' }, director)
    assert.deepEqual([(await give(clientId, 'our-scale', { s1: 2, s2: 2, s3: 1 })).total, await refused(give(clientId, 'our-scale', { s1: 3 }))], [5, 'instrument.value-not-offered'])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal((await elsewhere.act(instrumentShelf, {}, elsewhere.staff.director)).some(({ id }) => id === 'our-scale'), false)
    assert.equal(await refused(elsewhere.act(showInstrument, { id: 'our-scale' }, elsewhere.staff.therapist)), 'platform.not-found')
  })

  it('exports every instrument as a Questionnaire', async () => {
    for (const { id, state } of await clinic.act(instrumentShelf, {}, clinic.staff.director)) {
      const exported = await clinic.act(exportInstrument, { id }, clinic.staff.therapist)
      assert.deepEqual([exported.resourceType, exported['status']], ['Questionnaire', state === 'needs-wording' ? 'draft' : 'active'], id)
    }
    assert.equal(await refused(clinic.act(exportInstrument, { id: 'no-such' }, clinic.staff.therapist)), 'platform.not-found')
  })
})
