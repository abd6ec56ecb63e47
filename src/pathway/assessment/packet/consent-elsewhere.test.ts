import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import type { Actor } from '../../../platform/pure/policy.ts'
import { openConsents, signConsentAtKiosk } from './consent-at-kiosk.ts'
import { consentFromPaper } from './consent-from-paper.ts'
import { consentForms } from './consent.words.ts'
import { showPacket } from './show-packet.ts'

const said = { version: consentForms.version, language: 'es' } as const

describe('a consent without a phone', () => {
  let clinic: TestClinic
  const somebody = async (birthDate?: string): Promise<{ clientId: string, visitor: Actor }> => {
    const clientId = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey', ...(birthDate !== undefined && { birthDate }) }, clinic.staff.intake)).id
    return { clientId, visitor: { ...clinic.client(clientId), roles: ['client-at-kiosk'] } }
  }
  const answers = async (clientId: string) => (await clinic.act(showPacket, { clientId }, clinic.staff.intake)).consents.map(({ form, answer, source, paperDay }) => [form, answer, source, paperDay])
  const signedBy = (clientId: string) => clinic.inside(async db => {
    const [row] = await db.$pickTables<'consent_form'>().selectFrom('consent_form').select('id').where('client_id', '=', clientId).execute()
    return (await signaturesOf(db, row?.id ?? '')).map(({ meaning, signerKind }) => [meaning, signerKind])
  })
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is signed at the kiosk by whoever knows the birth date too, and then no longer asked for', async () => {
    const { clientId, visitor } = await somebody('1991-07-24')
    const open = () => clinic.act(openConsents, { clientId }, visitor)
    assert.deepEqual(await open(), consentForms.forms.map(({ id }) => id))
    assert.equal(await refusedWith(clinic.act(signConsentAtKiosk, { clientId, ...said, form: 'privacy', birthDate: '1991-07-25' }, visitor)), 'link.answer-wrong')
    clinic.at('2026-03-02T15:10:00.000Z')
    await clinic.act(signConsentAtKiosk, { clientId, ...said, form: 'privacy', birthDate: '1991-07-24' }, visitor)
    assert.deepEqual(await answers(clientId), [['privacy', 'signed', 'kiosk', null]])
    assert.deepEqual(await signedBy(clientId), [['client', 'client']])
    assert.equal((await open()).includes('privacy'), false)
  })

  it('makes guessing a birth date slow', async () => {
    const { clientId, visitor } = await somebody('1988-02-11')
    const tries: string[] = []
    for (let at = 0; at < 12; at += 1) tries.push(await refusedWith(clinic.act(signConsentAtKiosk, { clientId, ...said, form: 'privacy', birthDate: `1988-03-${10 + at}` }, visitor)))
    assert.ok(tries.includes('sign-in.wait-pin'), tries.join())
    assert.deepEqual(await answers(clientId), [])
  })

  it('is not offered on the kiosk to somebody without a birth date on file: they sign on paper', async () => {
    const { clientId, visitor } = await somebody()
    assert.deepEqual(await clinic.act(openConsents, { clientId }, visitor), [])
    assert.equal(await refusedWith(clinic.act(signConsentAtKiosk, { clientId, ...said, form: 'privacy', birthDate: '1991-07-24' }, visitor)), 'link.answer-wrong')
    await clinic.act(consentFromPaper, { clientId, ...said, form: 'treatment', answer: 'signed', paperDay: '2026-03-01' }, clinic.staff['front-desk'])
    assert.deepEqual(await answers(clientId), [['treatment', 'signed', 'paper', '2026-03-01']])
    assert.deepEqual(await signedBy(clientId), [['witness', 'staff']])
  })

  it('is typed in by staff only, never for a day ahead, never for somebody else', async () => {
    const [{ clientId, visitor }, other] = [await somebody('1991-07-24'), await somebody('1990-01-01')]
    const paper = { clientId, ...said, form: 'treatment', answer: 'signed', paperDay: '2026-03-01' } as const
    assert.equal(await refusedWith(clinic.act(consentFromPaper, paper, clinic.client(clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(consentFromPaper, paper, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(consentFromPaper, { ...paper, paperDay: '2026-03-09' }, clinic.staff.intake)), 'assessment.paper-day-ahead')
    assert.equal(await refusedWith(clinic.act(consentFromPaper, { ...paper, form: 'none' }, clinic.staff.intake)), 'assessment.other-consent')
    assert.equal(await refusedWith(clinic.act(openConsents, { clientId }, other.visitor)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(signConsentAtKiosk, { clientId, ...said, form: 'privacy', birthDate: '1991-07-24' }, other.visitor)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(openConsents, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
    assert.deepEqual(await clinic.act(openConsents, { clientId }, visitor), consentForms.forms.map(({ id }) => id))
  })
})
