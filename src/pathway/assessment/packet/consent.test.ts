import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import { knownClient } from '../assessment.examples.ts'
import { answerConsent } from './answer-consent.ts'
import { consentForms } from './consent.words.ts'
import { showPacket } from './show-packet.ts'

describe('a consent of the packet', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const signed = { form: 'privacy', version: consentForms.version, language: 'es', answer: 'signed' } as const

  it('is signed by the client in the words they read, taken back, and every answer is kept', async () => {
    const clientId = await knownClient(clinic)
    const me = clinic.client(clientId)
    await clinic.act(answerConsent, { clientId, ...signed }, me)
    const shown = async () => (await clinic.act(showPacket, { clientId }, clinic.staff.intake)).consents.map(({ form, answer }) => `${form} ${answer}`)
    assert.deepEqual(await shown(), ['privacy signed'])
    clinic.at('2026-03-02T16:00:00.000Z')
    await clinic.act(answerConsent, { clientId, ...signed, answer: 'declined' }, me)
    assert.deepEqual(await shown(), ['privacy declined'])
    const rows = await clinic.inside(db => db.$pickTables<'consent_form'>().selectFrom('consent_form').select(['id', 'answer', 'language']).where('client_id', '=', clientId).orderBy('at').execute())
    assert.deepEqual(rows.map(({ answer, language }) => [answer, language]), [['signed', 'es'], ['declined', 'es']])
    const signatures = await Promise.all(rows.map(({ id }) => clinic.inside(db => signaturesOf(db, id))))
    assert.deepEqual(signatures.map(given => given.map(({ meaning, signerId }) => [meaning, signerId])), [[['client', clientId]], []])
  })

  it('is nobody else\'s to sign, and never in words that have changed', async () => {
    const [clientId, other] = [await knownClient(clinic), await knownClient(clinic)]
    const refused = (change: object, by: Parameters<TestClinic['act']>[2]) => refusedWith(clinic.act(answerConsent, { clientId, ...signed, ...change }, by))
    assert.deepEqual([await refused({}, clinic.client(other)), await refused({}, clinic.staff.intake), await refused({ version: '0' }, clinic.client(clientId)), await refused({ form: 'none' }, clinic.client(clientId))],
      ['platform.not-found', 'platform.not-allowed', 'assessment.other-consent', 'assessment.other-consent'])
  })
})
