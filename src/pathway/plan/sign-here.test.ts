import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { hashSecret } from '../../people/sign-in/secret.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { planSignatures } from './plan-signatures.ts'
import { planNow, signedPlan } from './plan.examples.ts'
import { clientSignsHere, witnessClient } from './sign-here.ts'

const PIN = '704193'

describe('a plan signed on the clinic\'s tablet', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const withPhone = async (givenName: string) => {
    const { clientId } = await admittedClient(clinic, { givenName })
    const { planId } = await signedPlan(clinic, clientId, { byClient: false })
    const pinHash = await hashSecret(PIN, randomBytes(16))
    const id = clinic.engine.world.newId()
    await clinic.inside(db => db.$pickTables<'device'>().insertInto('device').values({
      clinic_id: clinic.clinicId, id, key_hash: Buffer.from(id), kind: 'client', person_id: clientId, pin_hash: pinHash, name: 'Phone', bound_at: '2026-03-02T15:00:00Z',
    }).execute())
    return { clientId, planId, version: (await planNow(clinic, clientId)).version }
  }
  const here = ({ planId, version }: { planId: string, version: number }, pin = PIN, by = clinic.staff.therapist) => clinic.act(clientSignsHere, { planId, pin }, by, { ifMatch: version })
  const names = async (planId: string) => (await clinic.act(planSignatures, { planId }, clinic.staff.therapist)).signatures.map(({ meaning, who }) => `${meaning} ${who ?? ''}`)

  it('carries the client\'s signature, proven by their own PIN, and the witness\'s', async () => {
    const plan = await withPhone('Maya')
    await here(plan)
    assert.deepEqual(await names(plan.planId), ['author Robin therapist', 'client Maya Ortega', 'witness Robin therapist'])
    assert.notEqual((await planNow(clinic, plan.clientId)).clientSignedAt, null)
    assert.equal(await refusedWith(here({ ...plan, version: plan.version + 1 })), 'plan.client-already-signed')
  })

  it('takes no wrong PIN, slows tries down, and writes no signature', async () => {
    const plan = await withPhone('Lee')
    for (let tries = 0; tries < 6; tries += 1) await refusedWith(here(plan, '000000'))
    assert.equal(await refusedWith(here(plan)), 'sign-in.wait-pin')
    assert.deepEqual(await names(plan.planId), ['author Robin therapist'])
  })

  it('is not for a client without a PIN: a staff member says with their own name that they agreed', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Bo' })
    const { planId } = await signedPlan(clinic, clientId, { byClient: false })
    const { version } = await planNow(clinic, clientId)
    assert.equal(await refusedWith(here({ planId, version })), 'sign-in.wrong-client-pin')
    await clinic.act(witnessClient, { planId }, clinic.staff.therapist, { ifMatch: version })
    assert.deepEqual(await names(planId), ['author Robin therapist', 'witness Robin therapist'])
    assert.notEqual((await planNow(clinic, clientId)).clientSignedAt, null)
  })

  it('is for who plans, for the version that was read, and for this clinic', async () => {
    const plan = await withPhone('Ida')
    assert.equal(await refusedWith(here(plan, PIN, clinic.staff.facilitator)), 'platform.not-allowed')
    assert.equal(await refusedWith(here({ ...plan, version: plan.version - 1 })), 'platform.changed-meanwhile')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(clientSignsHere, { planId: plan.planId, pin: PIN }, elsewhere.staff.therapist, { ifMatch: plan.version })), 'platform.not-found')
  })
})
