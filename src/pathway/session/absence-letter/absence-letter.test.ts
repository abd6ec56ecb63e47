import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { hashSecret } from '../../../people/sign-in/secret.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { readsPlainly } from '../../../platform/pure/reading-grade.ts'
import { say } from '../../../platform/pure/text.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { absenceLetterPaper } from './absence-letter-paper.ts'
import { absenceLetters, giveAbsenceLetter, refuseAbsenceLetter, signAbsenceLetter, signAbsenceLetterHere, takeBackAbsenceLetter } from './absence-letters.ts'
import { letterState } from './absence-letter.rules.ts'
import { absenceLetterText } from './absence-letter.text.ts'

const PIN = '704193'
const words = 'We missed you.\nLet us talk before Friday.'

describe('a letter about absences', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const given = async (kind: 'warning' | 'agreement' = 'agreement') => {
    const { clientId } = await admittedClient(clinic)
    const { id } = await clinic.act(giveAbsenceLetter, { clientId, kind, language: 'en', words }, clinic.staff.therapist)
    return { clientId, id, me: clinic.client(clientId) }
  }
  const states = async (clientId: string, by = clinic.staff.facilitator) => (await clinic.act(absenceLetters, { clientId }, by)).map(letterState)
  const names = async (id: string) => (await clinic.inside(db => signaturesOf(db, id))).map(({ meaning, signerKind }) => `${meaning} ${signerKind}`)

  it('is signed by who wrote it and then by the client, once', async () => {
    const { clientId, id, me } = await given()
    assert.deepEqual(await states(clientId), ['open'])
    await clinic.act(signAbsenceLetter, { id }, me)
    assert.deepEqual([await states(clientId), await names(id)], [['signed'], ['author staff', 'client client']])
    assert.equal(await refusedWith(clinic.act(signAbsenceLetter, { id }, me)), 'session.letter-settled')
    assert.equal(await refusedWith(clinic.act(refuseAbsenceLetter, { id, reason: 'No' }, me)), 'session.letter-settled')
    assert.equal(await refusedWith(clinic.act(takeBackAbsenceLetter, { id }, clinic.staff.therapist)), 'session.letter-settled')
  })

  it('is refused with a reason, of which the author hears, and may still be signed', async () => {
    const { clientId, id, me } = await given('warning')
    await clinic.act(refuseAbsenceLetter, { id, reason: 'My shift changed. It is not my fault.' }, me)
    const [letter] = await clinic.act(absenceLetters, { clientId }, me)
    assert.deepEqual([letter && letterState(letter), letter?.refusal], ['refused', 'My shift changed. It is not my fault.'])
    assert.ok((await clinic.act(myTasks, {}, clinic.staff.therapist)).some(({ kind, aboutId }) => kind === 'session.letter-refused' && aboutId === id))
    await clinic.act(signAbsenceLetter, { id }, me)
    assert.deepEqual(await states(clientId), ['signed'])
  })

  it('is signed on the clinic\'s tablet with the client\'s own PIN, before a witness', async () => {
    const { clientId, id } = await given()
    const deviceId = clinic.engine.world.newId()
    const pinHash = await hashSecret(PIN, randomBytes(16))
    await clinic.inside(db => db.$pickTables<'device'>().insertInto('device').values({
      clinic_id: clinic.clinicId, id: deviceId, key_hash: Buffer.from(deviceId), kind: 'client', person_id: clientId, pin_hash: pinHash, name: 'Phone', bound_at: '2026-03-02T15:00:00Z',
    }).execute())
    assert.equal(await refusedWith(clinic.act(signAbsenceLetterHere, { id, pin: '000000' }, clinic.staff.therapist)), 'sign-in.wrong-client-pin')
    await clinic.act(signAbsenceLetterHere, { id, pin: PIN }, clinic.staff.therapist)
    assert.deepEqual([await states(clientId), await names(id)], [['signed'], ['author staff', 'client client', 'witness staff']])
  })

  it('is taken back by who wrote it or a director, stays on the chart, and leaves the phone', async () => {
    const { clientId, id, me } = await given()
    assert.equal(await refusedWith(clinic.act(giveAbsenceLetter, { clientId, kind: 'agreement', language: 'es', words }, clinic.staff.director)), 'session.letter-waits')
    const other = { ...clinic.staff.therapist, id: clinic.staff.facilitator.id }
    assert.equal(await refusedWith(clinic.act(takeBackAbsenceLetter, { id }, other)), 'session.letter-of-somebody-else')
    await clinic.act(takeBackAbsenceLetter, { id }, clinic.staff.director)
    assert.deepEqual([await states(clientId), await states(clientId, me)], [['taken-back'], []])
    assert.equal(await refusedWith(clinic.act(signAbsenceLetter, { id }, me)), 'session.letter-settled')
    clinic.at('2026-03-02T15:01:00.000Z')
    await clinic.act(giveAbsenceLetter, { clientId, kind: 'agreement', language: 'es', words }, clinic.staff.director)
    assert.deepEqual(await states(clientId), ['open', 'taken-back'])
  })

  it('is for one client in care, and for whoever decides with them', async () => {
    const { id, clientId } = await given()
    const stranger = await admittedClient(clinic, { givenName: 'Else' })
    assert.equal(await refusedWith(clinic.act(signAbsenceLetter, { id }, clinic.client(stranger.clientId))), 'platform.not-found')
    for (const by of [clinic.staff.facilitator, clinic.staff['front-desk'], clinic.staff.biller]) {
      assert.equal(await refusedWith(clinic.act(giveAbsenceLetter, { clientId, kind: 'warning', language: 'en', words }, by)), 'platform.not-allowed')
    }
    const caller = await clinic.act(recordClient, { givenName: 'Not', familyName: 'Yet' }, clinic.staff.intake)
    assert.equal(await refusedWith(clinic.act(giveAbsenceLetter, { clientId: caller.id, kind: 'warning', language: 'en', words }, clinic.staff.therapist)), 'session.not-in-care')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(takeBackAbsenceLetter, { id }, elsewhere.staff.director)), 'platform.not-found')
  })

  it('is printed with its words and a line to sign by hand', async () => {
    const { id, me } = await given()
    const open = await clinic.act(absenceLetterPaper, { id }, me)
    assert.match(JSON.stringify(open), /We missed you\..*"open":\["You"\]/u)
    await clinic.act(signAbsenceLetter, { id }, me)
    assert.match(JSON.stringify(await clinic.act(absenceLetterPaper, { id, print: 'large' }, clinic.staff.facilitator)), /Maya.*"open":\[\]/u)
  })

  for (const language of ['en', 'es'] as const) {
    for (const kind of ['warning', 'agreement'] as const) {
      it(`begins in plain words without a threat: ${kind}, ${language}`, () => {
        const begun = say(absenceLetterText, language, `begin-${kind}`, { misses: 3, days: 28, by: language === 'en' ? 'Friday' : 'viernes' })
        assert.ok(readsPlainly(begun.split('\n'), language))
        assert.doesNotMatch(begun, /warning|discharge|consequence|violat|must |comply|fail|advertencia|consecuencia|incumpl|debes |expuls/iu)
      })
    }
  }
})
