import assert from 'node:assert/strict'
import pg from 'pg'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { perform } from '../../platform/server/perform.ts'
import { clientSigns } from './client-signs.ts'
import { coSignPlan } from './co-sign-plan.ts'
import { planPaper } from './paper/plan-paper.ts'
import { planSignatures } from './plan-signatures.ts'
import { draftPlan, planNow, signedPlan } from './plan.examples.ts'
import { signPlan } from './sign-plan.ts'

describe('the signatures under a plan', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('say who, in what capacity and when by the server\'s clock, and that the words are those that were signed', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await signedPlan(clinic, clientId)
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(coSignPlan, { planId }, clinic.staff.prescriber, { ifMatch: (await planNow(clinic, clientId)).version })
    const { version } = await planNow(clinic, clientId)
    assert.equal(await refusedWith(clinic.act(coSignPlan, { planId }, clinic.staff.prescriber, { ifMatch: version })), 'plan.already-co-signed')
    clinic.at('2026-03-04T15:00:00.000Z')
    await clinic.act(coSignPlan, { planId }, clinic.staff.director, { ifMatch: version })
    const { intact, signatures } = await clinic.act(planSignatures, { planId }, clinic.staff.therapist)
    assert.equal(intact, true)
    assert.deepEqual(signatures.map(({ meaning, who, signedAt }) => [meaning, who, signedAt]), [
      ['author', 'Robin therapist', '2026-03-02T15:00:00.000Z'], ['client', 'Maya Ortega', '2026-03-02T15:00:00.000Z'], ['physician', 'Robin prescriber', '2026-03-03T15:00:00.000Z'],
      ['supervisor', 'Robin director', '2026-03-04T15:00:00.000Z']])
    assert.equal((await planNow(clinic, clientId)).coSignedAt, '2026-03-03T15:00:00.000Z', 'the first countersignature is the one the deadline waited for')
  })

  it('show a record that was changed outside, as an altered backup would put it back', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, objectiveId } = await signedPlan(clinic, clientId)
    const owner = new pg.Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    await owner.query(`set session_replication_role = 'replica'`)
    await owner.query(`update objective set target = 12 where id = $1`, [objectiveId])
    await owner.end()
    assert.equal((await clinic.act(planSignatures, { planId }, clinic.staff.director)).intact, false)
    assert.ok(JSON.stringify(await clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, clinic.staff.director)).includes('do not match the signature'))
  })

  it('take nothing of the signer, the time or the meaning from what was sent', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await draftPlan(clinic, clientId)
    const { version } = await planNow(clinic, clientId)
    const forged = { planId, signedBy: clinic.staff.director.id, signedAt: '2020-01-01T00:00:00.000Z', meaning: 'physician', role: 'director', status: 'signed', client_id: clientId }
    for (const [action, actor] of [[signPlan, clinic.staff.therapist], [clientSigns, clinic.client(clientId)], [coSignPlan, clinic.staff.director]] as const) {
      assert.equal(await refusedWith(perform(clinic.engine, action, { body: forged, by: { actor }, ifMatch: version })), 'platform.input-invalid')
    }
    assert.equal((await planNow(clinic, clientId)).signedAt, null)
  })

  it('are nobody else\'s to read, and a draft has none', async () => {
    const { clientId } = await admittedClient(clinic)
    const other = await admittedClient(clinic)
    const draft = await draftPlan(clinic, clientId)
    assert.equal(await refusedWith(clinic.act(planSignatures, { planId: draft.planId }, clinic.staff.therapist)), 'platform.not-found')
    const { planId } = await signedPlan(clinic, other.clientId)
    assert.equal(await refusedWith(clinic.act(planSignatures, { planId }, clinic.client(clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(planSignatures, { planId }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })
})
